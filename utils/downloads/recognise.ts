import type { Browser } from '#utils/browser.ts';
import { MAX_FILES_PAGE_AGE } from '#utils/x/index.ts';

/** What the browser knows of a download that is evidence for or against an X archive. */
export interface DownloadEvidence {
  /** The file's path or name. */
  filename: string;
  url: string;
  finalUrl?: string;
  mime?: string;
  referrer?: string;
  /** X's page of files was seen shortly before the download started. */
  isFromFilesPage?: boolean;
}

/** X's own name for an archive; Chromium may have added ` (1)`, Firefox `(1)`. */
const EXACT_NAME = /^twitter-\d{4}-\d{2}-\d{2}-(?<id>[0-9a-f]{64})( ?\(\d+\))?\.zip$/i;
const LOOSE_NAME = /^(twitter|x)-\d{4}-\d{2}-\d{2}.*\.zip$/i;
const ZIP_TYPES = ['application/zip', 'application/x-zip-compressed', 'application/octet-stream'];
const HOSTS = ['x.com', 'twitter.com', 'twimg.com', 'pscp.tv'];
/** Where X keeps archives; the other sites of X offer other ZIPs, such as logos. */
const STORE = /^ton\.(?:x|twitter)\.com$/;
const MAIN_SITE = /^(?:www\.)?(?:x|twitter)\.com$/;

/** The weight of evidence that is enough. */
const MIN_WEIGHT = 4;

/**
 * Whether a download is an X archive, by weight of evidence. X's exact name is enough. A similar name, X's host and a
 * recent visit to X's page of files have to be combined. The names, hosts and types are those that other people's tools
 * have seen on X's pages.
 */
export function isArchiveDownload(evidence: DownloadEvidence): boolean {
  const { filename, url, finalUrl, mime, referrer, isFromFilesPage } = evidence;
  const name = fileNameOf(filename);
  if (!/\.zip$/i.test(name)) return false;
  const byName = EXACT_NAME.test(name) ? 4 : LOOSE_NAME.test(name) ? 2 : 0;
  const byHost = Math.max(...[url, finalUrl].map((each) => (each === undefined ? 0 : weightOfHost(each))));
  const byType = mime !== undefined && ZIP_TYPES.includes(mime.toLowerCase()) ? 1 : 0;
  const byReferrer = referrer !== undefined && isXHost(referrer) ? 1 : 0;
  const byPage = isFromFilesPage ? 2 : 0;
  return byName + byHost + byType + byReferrer + byPage >= MIN_WEIGHT;
}

/** The evidence in the browser's record of a download. `filesPageTimes`: when X's page of files was seen (ms since 1970). */
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

/** The last segment of a path of any system. */
export function fileNameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** The id in X's own name of an archive, which no other archive has. Undefined for other names. */
export function archiveIdOf(name: string): string | undefined {
  return EXACT_NAME.exec(name)?.groups?.['id']?.toLowerCase();
}

function weightOfHost(url: string): number {
  const host = hostOf(url);
  return STORE.test(host) ? 3 : MAIN_SITE.test(host) ? 2 : isXHost(url) ? 1 : 0;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

function isXHost(url: string): boolean {
  const host = hostOf(url);
  return HOSTS.some((each) => host === each || host.endsWith(`.${each}`));
}
