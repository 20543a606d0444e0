import type { RefObject } from 'preact';

export interface FileInputsProps {
  /** The input for files; the one for a folder. Clicking one opens the system's file picker. */
  files: RefObject<HTMLInputElement | null>;
  folder: RefObject<HTMLInputElement | null>;
  /** Is called when the system's file picker opens. */
  onOpen: () => void;
  onFiles: (files: File[]) => void;
}

/** X's archives, also split ones, backups, and single recordings. In the system's picker a person can still choose to show all files. */
const ACCEPTED_TYPES =
  '.zip,.afterspace,application/zip,.z01,.z02,.z03,.001,.002,.003,.ts,.aac,.m4a,.mp4,audio/*';

/** Not in the standard, so not in Preact's types; all supported browsers have it. */
const FOLDER_ATTRIBUTES = { webkitdirectory: true };

/** The inputs behind every button of the page that opens the system's file picker. */
export function FileInputs({ files, folder, onOpen, onFiles }: FileInputsProps) {
  const change = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const chosen = [...(currentTarget.files ?? [])];
    // Otherwise choosing the same file again fires no event.
    currentTarget.value = '';
    onFiles(chosen);
  };
  return (
    <>
      <input
        type="file"
        data-testid="pick-files"
        ref={files}
        hidden
        multiple
        accept={ACCEPTED_TYPES}
        onClick={onOpen}
        onChange={change}
      />
      <input
        type="file"
        data-testid="pick-folder"
        ref={folder}
        hidden
        {...FOLDER_ATTRIBUTES}
        multiple
        onClick={onOpen}
        onChange={change}
      />
    </>
  );
}
