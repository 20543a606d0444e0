import { browser } from '#utils/browser.ts';
import { stopReasonOf, type StopReason } from '#utils/downloads/index.ts';
import type { CopyRequest } from './copy-request.ts';

/** The folder of all copies, in that of the downloads. */
const FOLDER = 'Afterspace';

/** Chromium ends a service worker that has had no event for 30 s, and with it whoever waits. In ms. */
const MAX_WAIT = 15_000;

/** What became of a download. */
export type CopyEnd = 'saved' | 'running' | StopReason;

/** Starts to save a file, without asking the person where. Resolves to the download's id, or to why it did not start. */
export async function startCopy({ url, path, mayReplace }: CopyRequest): Promise<number | StopReason> {
  if (!url.startsWith('blob:')) throw new Error('Only bytes of the library are ever saved');
  try {
    return await browser.downloads.download({
      url,
      filename: `${FOLDER}/${path}`,
      conflictAction: mayReplace ? 'overwrite' : 'uniquify',
      saveAs: false,
    });
  } catch {
    // Why, it says in words for developers. The path is one that it takes: what is left is the folder.
    return 'folder';
  }
}

/** Resolves when the download has ended, or `running` after some seconds: then ask again. */
export async function waitForCopy(id: number): Promise<CopyEnd> {
  const { promise: changed, resolve } = Promise.withResolvers<void>();
  const onChanged = (delta: { id: number }): void => {
    if (delta.id === id) void endOf(id).then((end) => end !== 'running' && resolve());
  };
  const timer = setTimeout(resolve, MAX_WAIT);
  browser.downloads.onChanged.addListener(onChanged);
  try {
    // It may have ended before anybody listened.
    if ((await endOf(id)) === 'running') await changed;
    const end = await endOf(id);
    if (end !== 'running') await forget(id);
    return end;
  } finally {
    clearTimeout(timer);
    browser.downloads.onChanged.removeListener(onChanged);
  }
}

async function endOf(id: number): Promise<CopyEnd> {
  const [download] = await browser.downloads.search({ id });
  if (!download) return 'cancelled';
  const { state, danger, error } = download;
  if (state === 'complete') return 'saved';
  if (state === 'interrupted') return stopReasonOf(error);
  // It would wait for the person to say that they want it. Firefox knows of no danger.
  return danger === 'safe' || danger === 'accepted' ? 'running' : 'blocked';
}

/** Hundreds of copies would hide what the person has downloaded, X's archive among it. The file itself stays. */
async function forget(id: number): Promise<void> {
  await browser.downloads.cancel(id).catch(() => undefined);
  await browser.downloads.erase({ id });
}
