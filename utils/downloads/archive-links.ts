import { browser } from '#utils/browser.ts';
import { evidenceOf, fileNameOf, isArchiveDownload } from './recognise.ts';

/** The link behind a download of an archive. */
export interface ArchiveLink {
  downloadId: number;
  url: string;
  name: string;
  /** ms since 1970 */
  startedAt: number;
  isRunning: boolean;
}

/** How many of the latest downloads are searched. */
const SEARCH_LIMIT = 100;

/** The links of the archives among the downloads, newest first; each once. Asks nobody but the browser's own list. */
export async function readArchiveLinks(filesPageTimes: readonly number[]): Promise<ArchiveLink[]> {
  const latest = await browser.downloads.search({ orderBy: ['-startTime'], limit: SEARCH_LIMIT });
  const links = new Map<string, ArchiveLink>();
  for (const download of latest) {
    const { id, url, filename, startTime, state } = download;
    if (!isArchiveDownload(evidenceOf(download, filesPageTimes)) || links.has(url)) continue;
    links.set(url, {
      downloadId: id,
      url,
      name: fileNameOf(filename),
      startedAt: Date.parse(startTime),
      isRunning: state === 'in_progress',
    });
  }
  return [...links.values()];
}
