import type { RemoteSource } from '#utils/remote/index.ts';
import type { Source } from '#utils/zip/index.ts';

/** One of the chosen files, or the volumes of a split ZIP as one. */
export interface ChosenSource {
  source: Source;
  /** Separated by `/`, relative to the chosen folder; without a folder, the file's name. */
  path: string;
  /** The same source, if it is behind a link: then no more of it is read than is needed. */
  remote?: RemoteSource;
  /** The volumes that it was joined from. */
  volumes?: readonly Source[];
}
