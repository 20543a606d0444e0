import type { RefObject } from 'preact';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { QueryInput } from './query-source.ts';
import './SearchField.css';

export interface SearchFieldProps {
  store: QueryInput;
  input: RefObject<HTMLInputElement | null>;
  /** Enter, or the arrow down: on to what has been found. */
  onResults: (isEnter: boolean) => void;
  /** Something was typed. */
  onType?: (() => void) | undefined;
}

/** Searches as somebody types. Esc empties it. */
export function SearchField({ store, input, onResults, onType }: SearchFieldProps) {
  const { t } = useLocale();
  const query = store.query.value;
  const type = (text: string) => {
    store.set({ ...query, text });
    onType?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === 'ArrowDown') onResults(event.key === 'Enter');
    else if (event.key === 'Escape' && query.text !== '') type('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="search-field">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        data-testid="search"
        aria-label={t('search')}
        aria-keyshortcuts="/ Control+K Meta+K"
        placeholder={t('search-hint')}
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        maxLength={1000}
        value={query.text}
        onFocus={() => store.prepare()}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={press}
      />
      {query.text === '' ? (
        <kbd aria-hidden="true">/</kbd>
      ) : (
        <IconButton
          icon="close"
          label={t('search-clear')}
          onClick={() => {
            type('');
            input.current?.focus();
          }}
        />
      )}
    </search>
  );
}
