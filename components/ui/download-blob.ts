import { browser } from '#utils/browser.ts';

/** How long the URL stays valid, in ms. The browser opens it after the click and does not say when: by then it has. */
const URL_LIFETIME = 60_000;

/**
 * Downloads `blob` as a file called `name`, and returns the URL by which `browser.downloads` knows the download.
 * In Chromium and Firefox alike, the link need not be in the page, and revoking the URL does not end a running download.
 */
export function downloadBlob(blob: Blob, name: string): string {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), URL_LIFETIME);
  return url;
}

/** The fields that are read of a change of a download. */
interface DownloadDelta {
  id: number;
  state?: { current?: string | undefined } | undefined;
}

/** Resolves when the download of `url` has ended: whether it is complete, or was cancelled or failed. */
export function downloadEnds(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const check = async ({ id, state }: DownloadDelta): Promise<void> => {
      if (state?.current === undefined || state.current === 'in_progress') return;
      const [download] = await browser.downloads.search({ id });
      if (download?.url !== url) return;
      browser.downloads.onChanged.removeListener(listener);
      resolve(state.current === 'complete');
    };
    const listener = (delta: DownloadDelta): void => void check(delta);
    browser.downloads.onChanged.addListener(listener);
  });
}
