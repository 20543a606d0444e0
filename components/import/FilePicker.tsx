import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './FilePicker.css';

export interface FilePickerProps {
  /** The main thing to do here, or one among others. */
  kind: 'primary' | 'plain';
  /** The system's picker is opened. */
  onOpen: () => void;
  onFiles: (files: File[]) => void;
}

/** What X's archives and single recordings are called; a picker can be told to show everything. */
const ACCEPTED_TYPES = '.zip,application/zip,.ts,.aac,.m4a,.mp4,audio/*';

/** Not in the standard, so not in the types either; all our browsers have it. */
const FOLDER_ATTRIBUTES = { webkitdirectory: true };

/** Files or a folder, by the system's own picker. */
export function FilePicker({ kind, onOpen, onFiles }: FilePickerProps) {
  const { t } = useLocale();
  const change = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again.
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
