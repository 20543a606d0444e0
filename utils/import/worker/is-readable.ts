import { codeOf } from '#utils/coded-error.ts';
import { sourceFromUrl } from '#utils/zip/index.ts';
import type { DownloadedFile } from './protocol.ts';

/** Whether a download is still there, and the browser lets us read it. */
export async function isReadable(download: DownloadedFile): Promise<boolean> {
  try {
    await sourceFromUrl(download).read(0, Math.min(1, download.size));
    return true;
  } catch (error) {
    if (codeOf(error) !== 'unreadable') throw error;
    return false;
  }
}
