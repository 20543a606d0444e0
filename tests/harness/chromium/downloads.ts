import type { CDPSession } from '@playwright/test';
import { join } from 'node:path';
import { DEFAULT_TIMEOUT, withTimeout } from '../with-timeout.ts';

export interface Download {
  name: string;
  url: string;
  /** The path of the saved file. */
  path: string;
}

export interface BrowserDownloads {
  /** The next download that completes after this call. Call it before the click. */
  next(timeout?: number): Promise<Download>;
}

/** Saves downloads in `folder` under their real names, which Playwright by itself does not. */
export async function watchDownloads(browser: CDPSession, folder: string): Promise<BrowserDownloads> {
  const started = new Map<string, { name: string; url: string }>();
  let waiting: PromiseWithResolvers<Download>[] = [];
  browser.on('Browser.downloadWillBegin', ({ guid, suggestedFilename, url }) => {
    started.set(guid, { name: suggestedFilename, url });
  });
  browser.on('Browser.downloadProgress', ({ guid, state, filePath }) => {
    const download = started.get(guid);
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
    next(timeout = DEFAULT_TIMEOUT) {
      const download = Promise.withResolvers<Download>();
      waiting.push(download);
      return withTimeout('a download to complete', download.promise, timeout);
    },
  };
}
