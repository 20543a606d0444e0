import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './FilePicker.css';

export interface FilePickerProps {
  /** Whether it is the primary action on the page. */
  kind: 'primary' | 'plain';
  /** Is called when the system's file picker opens. */
  onOpen: () => void;
  onFiles: (files: File[]) => void;
}

/** X's archives, also split ones, and single recordings. In the system's picker a person can still choose to show all files. */
const ACCEPTED_TYPES = '.zip,application/zip,.z01,.z02,.z03,.001,.002,.003,.ts,.aac,.m4a,.mp4,audio/*';

/** Not in the standard, so not in Preact's types; all supported browsers have it. */
const FOLDER_ATTRIBUTES = { webkitdirectory: true };

/** Chooses files or a folder with the system's file picker. */
export function FilePicker({ kind, onOpen, onFiles }: FilePickerProps) {
  const { t } = useLocale();
  const change = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const files = [...(currentTarget.files ?? [])];
    // Otherwise choosing the same file again fires no event.
    currentTarget.value = '';
    onFiles(files);
  };

  return (
    <div class="file-picker">
      <label class="button" data-kind={kind}>
        <Icon name="file" />
        {t('choose-files')}
        <input
          class="file-picker-input"
          type="file"
          data-testid="pick-files"
          multiple
          accept={ACCEPTED_TYPES}
          onClick={onOpen}
          onChange={change}
        />
      </label>
      <label class="button">
        <Icon name="folder" />
        {t('choose-folder')}
        <input
          class="file-picker-input"
          type="file"
          data-testid="pick-folder"
          {...FOLDER_ATTRIBUTES}
          multiple
          onClick={onOpen}
          onChange={change}
        />
      </label>
    </div>
  );
}
