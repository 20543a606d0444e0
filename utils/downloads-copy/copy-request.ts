import { isSafePath } from '#utils/backup/index.ts';
import { isRecord } from '#utils/is-record.ts';

/** A file to be saved among the downloads. Plain data, which the engine sends to the background. */
export interface CopyRequest {
  /** Of the engine's own Blob. */
  url: string;
  /** In our folder there. */
  path: string;
  /** Whether it may take the place of a file of that name; otherwise it gets another one. */
  mayReplace: boolean;
}

/** Undefined if it is something else. `origin`: of the extension's own pages. */
export function parseCopyRequest(data: unknown, origin: string): CopyRequest | undefined {
  if (!isRecord(data)) return undefined;
  const { url, path, mayReplace } = data;
  if (typeof url !== 'string' || !url.startsWith(`blob:${origin}`)) return undefined;
  if (typeof path !== 'string' || !isSafePath(path)) return undefined;
  return { url, path, mayReplace: mayReplace === true };
}
