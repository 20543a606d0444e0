import type { Browser } from '#utils/browser.ts';
import { MAX_FILES_PAGE_AGE } from '#utils/x/index.ts';

/** What the browser tells of a download, as far as it speaks for or against an X archive. */
export interface DownloadEvidence {
  /** Path or name on the disk. */
  filename: string;
  url: string;
  finalUrl?: string;
  mime?: string;
  referrer?: string;
  /** X's page with the archive's files was seen a moment before it began. */
  isFromFilesPage?: boolean;
}

/** X's own name for an archive; Chromium may have added ` (1)`, Firefox `(1)`. */
const EXACT_NAME = /^twitter-\d{4}-\d{2}-\d{2}-(?<id>[0-9a-f]{64})( ?\(\d+\))?\.zip$/i;
const LOOSE_NAME = /^(twitter|x)-\d{4}-\d{2}-\d{2}.*\.zip$/i;
const ZIP_TYPES = ['application/zip', 'application/x-zip-compressed', 'application/octet-stream'];
const HOSTS = ['x.com', 'twitter.com', 'twimg.com', 'pscp.tv'];

/** The weight of what speaks for an X archive that makes it one. */
const MIN_WEIGHT = 4;

/**
 * Whether a download is an X archive, by weight of evidence: X's exact name suffices; a loose one, X's host, or X's page
 * of files a moment before need each other. The facts (names, hosts, types) come from X's pages as other people's tools have seen them.
 */
export function isArchiveDownload(evidence: DownloadEvidence): boolean {
  const { filename, url, finalUrl, mime, referrer, isFromFilesPage } = evidence;
  const name = fileNameOf(filename);
  if (!/\.zip$/i.test(name)) return false;
  const byName = EXACT_NAME.test(name) ? 4 : LOOSE_NAME.test(name) ? 2 : 0;
  const byHost = [url, finalUrl].some((each) => each !== undefined && isXHost(each)) ? 3 : 0;
  const byType = mime !== undefined && ZIP_TYPES.includes(mime.toLowerCase()) ? 1 : 0;
  const byReferrer = referrer !== undefined && isXHost(referrer) ? 1 : 0;
  const byPage = isFromFilesPage ? 2 : 0;
  return byName + byHost + byType + byReferrer + byPage >= MIN_WEIGHT;
}

/** What the browser's own record of a download says; `atFiles` are the times at which X's page of files was seen. */
export function evidenceOf(
  download: Browser.downloads.DownloadItem,
  filesPageTimes: readonly number[] = [],
): DownloadEvidence {
  const startedAt = Date.parse(download.startTime);
  const isFromFilesPage = filesPageTimes.some(
    (at) => at <= startedAt + MAX_FILES_PAGE_AGE && startedAt - at <= MAX_FILES_PAGE_AGE,
  );
  return { ...download, isFromFilesPage };
}

/** The name at the end of a path, on any system. */
export function fileNameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** By what X's own name tells an archive from all others; none of a name that a person or a browser made up. */
export function archiveIdOf(name: string): string | undefined {
  return EXACT_NAME.exec(name)?.groups?.['id']?.toLowerCase();
}

function isXHost(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return HOSTS.some((each) => host === each || host.endsWith(`.${each}`));
}
