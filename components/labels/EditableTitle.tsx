import { useEffect, useRef } from 'preact/hooks';
import { TitleField } from './TitleField.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './EditableTitle.css';

export interface EditableTitleProps {
  title: string;
  /** What the field is for, if not for a title. */
  label?: string;
  /** What the field begins with, if not with the title. */
  value?: string;
  /** Undefined while the title cannot be changed. */
  onRename?: ((title: string) => void) | undefined;
  /** Whether it is being edited. */
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
}

/** The heading of the page. The pencil or F2 makes it a field: Enter and leaving it keep what is typed, Escape drops it. */
export function EditableTitle({
  title,
  label,
  value = title,
  onRename,
  isEditing,
  onEdit,
}: EditableTitleProps) {
  const { t } = useLocale();
  const pencil = useRef<HTMLDivElement>(null);
  useRenameKey(onRename && !isEditing ? () => onEdit(true) : undefined);

  const end = (text?: string) => {
    onEdit(false);
    if (text !== undefined && text.trim() !== value) onRename?.(text);
  };
  return (
    <div class="editable-title">
      <h1 class={isEditing ? 'visually-hidden' : undefined} tabIndex={-1} data-testid="title">
        <bdi>{title}</bdi>
      </h1>
      {isEditing && (
        <TitleField
          title={value}
          label={label}
          onEnd={(text, isByKey) => {
            end(text);
            if (isByKey) requestAnimationFrame(() => pencil.current?.querySelector('button')?.focus());
          }}
        />
      )}
      {!isEditing && onRename && (
        <div class="editable-title-pencil" ref={pencil}>
          <IconButton icon="pencil" label={label ?? t('rename')} onClick={() => onEdit(true)} />
        </div>
      )}
    </div>
  );
}

/** F2 renames what is open, unless the focus is on something else that F2 renames. */
function useRenameKey(onRename: (() => void) | undefined): void {
  useEffect(() => {
    if (!onRename) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F2' || event.defaultPrevented) return;
      event.preventDefault();
      onRename();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onRename]);
}
