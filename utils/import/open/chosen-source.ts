import type { Source } from '#utils/zip/index.ts';

/** One of the chosen files, or the volumes of a split ZIP as one. */
export interface ChosenSource {
  source: Source;
  /** Separated by `/`, relative to the chosen folder; without a folder, the file's name. */
  path: string;
  /** The volumes that it was joined from. */
  volumes?: readonly Source[];
}
