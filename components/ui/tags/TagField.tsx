import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { shortTag } from '#utils/visible-text.ts';
import './TagField.css';

export interface TagFieldProps {
  tags: readonly string[];
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
}

/** Between tags, as people type them in any script. */
const COMMAS = /[,،、，;\n]/;

/** Tags, each with a button that removes it, and a field for more: Enter adds what is typed, commas separate several. */
export function TagField({ tags, onAdd, onRemove }: TagFieldProps) {
  const { t } = useLocale();
  const add = (input: HTMLInputElement) => {
    const typed = input.value.split(COMMAS).filter((tag) => tag.trim() !== '');
    input.value = '';
    if (typed.length > 0) onAdd(typed);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const { currentTarget, key, isComposing } = event;
    if (isComposing) return;
    const last = tags.at(-1);
    if (key === 'Enter') add(currentTarget);
    else if (key === 'Backspace' && currentTarget.value === '' && last !== undefined) onRemove(last);
    else return;
    event.preventDefault();
  };

  return (
    <div class="tag-field">
      {tags.length > 0 && (
        <ul aria-label={t('tags')}>
          {tags.map((tag) => (
            <li key={tag} class="tag" data-testid="tag">
              <bdi class="one-line">{shortTag(tag)}</bdi>
              <button
                type="button"
                title={t('tag-remove', { tag: shortTag(tag) })}
                aria-label={t('tag-remove', { tag: shortTag(tag) })}
                onClick={() => onRemove(tag)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        data-testid="tag-input"
        aria-label={t('tag-add')}
        placeholder={t('tag-add')}
        onKeyDown={onKeyDown}
        onBlur={({ currentTarget }) => add(currentTarget)}
      />
    </div>
  );
}
