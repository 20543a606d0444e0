import type { CDPSession } from '@playwright/test';
import { join } from 'node:path';
import { PATIENCE, within } from '../within.ts';

export interface Download {
  name: string;
  url: string;
  /** Where it was saved. */
  path: string;
}

export interface BrowserDownloads {
  /** The next download that comes to its end after this was called: call first, then click. */
  next(timeout?: number): Promise<Download>;
}

/** Has downloads saved in `folder` under their real names, as a person's browser does and Playwright does not. */
export async function watchDownloads(browser: CDPSession, folder: string): Promise<BrowserDownloads> {
  const begun = new Map<string, { name: string; url: string }>();
  let waiting: PromiseWithResolvers<Download>[] = [];
  browser.on('Browser.downloadWillBegin', ({ guid, suggestedFilename, url }) => {
    begun.set(guid, { name: suggestedFilename, url });
  });
  browser.on('Browser.downloadProgress', ({ guid, state, filePath }) => {
    const download = begun.get(guid);
    if (download === undefined || state !== 'completed') return;
    for (const { resolve } of waiting)
      resolve({ ...download, path: filePath ?? join(folder, download.name) });
    waiting = [];
  });
  await browser.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  return {
    next(timeout = PATIENCE) {
      const download = Promise.withResolvers<Download>();
      waiting.push(download);
      return within('a download to come to its end', download.promise, timeout);
    },
  };
}
