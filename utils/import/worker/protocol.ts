import type { Failure } from '#utils/coded-error.ts';
import type { FileItemOrigin } from '#utils/import/open/file-item.ts';
import type { ImportWorkerStatus } from '#utils/import/status.ts';
import type { Take } from '#utils/links/index.ts';
import type { AudioPart } from '#utils/library/index.ts';

/** A finished download that the browser lets us read without asking. */
export interface DownloadedFile {
  /** A `file:` URL. */
  url: string;
  name: string;
  /** Bytes. */
  size: number;
}

/** A picked or dropped file, with its path in its folder, which a `File` loses on its way to a worker. */
export interface ChosenFile {
  file: File;
  path: string;
}

/** The input of one import: files that were picked or dropped together, downloads, or Spaces out of X's link. */
export interface ImportInput {
  files?: ChosenFile[];
  downloads?: DownloadedFile[];
  /** Of the encrypted backup among the files. */
  password?: string;
  take?: Take;
}

/** Engine → import worker. `go-on-alone` confirms that no part worker is running any more. */
export type ImportWorkerRequest =
  ({ do: 'import'; id: string } & ImportInput) | { do: 'cancel' } | { do: 'go-on-alone' };

/** Worker → engine: the lock that the worker holds as long as it lives. */
export interface PartWorkerNotice {
  alive: string;
}

/** Import worker → engine: its status, or a request to start a part worker on a port, or to end all of them. */
export type ImportWorkerNotice =
  | PartWorkerNotice
  | ImportWorkerStatus
  | { wants: 'part-worker'; port: MessagePort }
  | { wants: 'no-part-workers' };

/** Import worker → part worker: a part to store. The next one follows only after the answer. */
export interface PartRequest {
  item: FileItemOrigin;
  part: number;
}

/** Part worker → import worker: how many more bytes it has read, from time to time, and in the end the result. */
export type PartAnswer = { bytes: number } | { stored: AudioPart } | { failure: Failure };
