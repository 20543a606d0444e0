import type { ImportStatus } from '#utils/import/status.ts';

/** A finished download that the browser lets us read without the person. */
export interface DownloadedFile {
  /** A `file:` URL. */
  url: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** A picked or dropped file, and its path in the chosen folder, which a `File` loses on its way to a worker. */
export interface ChosenFile {
  file: File;
  path: string;
}

/** What one import reads: files that were chosen together, or downloads. */
export interface ImportInput {
  files?: ChosenFile[];
  downloads?: DownloadedFile[];
}

/** Engine → import worker. The last one says that no part worker runs any more. */
export type ImportWorkerRequest = ({ do: 'import' } & ImportInput) | { do: 'cancel' } | { do: 'go-on-alone' };

/** Import worker → engine: its status, a request for a part worker at the other end of a port, or for none. */
export type ImportWorkerNotice =
  ImportStatus | { wants: 'part-worker'; port: MessagePort } | { wants: 'no-part-workers' };
