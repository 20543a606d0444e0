import { MAX_SCRIPTS_TRIED } from './bounds.ts';
import type { FileRef, Layout } from './layout.ts';

/**
 * Whether it is an X archive, or some of one: there is sound or anything else of a Space, or a script that begins as
 * X's do. `readHead` gives the first few hundred characters of a file (`SCRIPT_HEAD_BYTES`).
 */
export async function looksLikeXArchive(
  { audio, attachments, scripts }: Layout,
  readHead: (file: FileRef) => Promise<string>,
): Promise<boolean> {
  if (audio.length > 0 || attachments.length > 0) return true;
  for (const script of scripts.slice(0, MAX_SCRIPTS_TRIED)) {
    if (/^\uFEFF?\s*window\.(__THAR_CONFIG|YTD\.)/.test(await readHead(script))) return true;
  }
  return false;
}
