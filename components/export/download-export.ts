import { browser } from '#utils/browser.ts';
import { downloadBlob } from '#components/ui/download-blob.ts';
import { removeExport, type ExportedFile } from '#utils/export/index.ts';

/** Downloads an exported file. When the download has ended, deletes the file in the private file system. */
export function downloadExport({ blob, name }: ExportedFile): void {
  const url = downloadBlob(blob, name);
  void downloadEnds(url).then(() => removeExport(blob));
}

/** The fields that are read of a change of a download. */
interface DownloadDelta {
  id: number;
  state?: { current?: string | undefined } | undefined;
}

/** Resolves when the download of `url` is complete, cancelled or failed. */
function downloadEnds(url: string): Promise<void> {
  return new Promise((resolve) => {
    const check = async ({ id, state }: DownloadDelta): Promise<void> => {
      if (state?.current === undefined || state.current === 'in_progress') return;
      const [download] = await browser.downloads.search({ id });
      if (download?.url !== url) return;
      browser.downloads.onChanged.removeListener(listener);
      resolve();
    };
    const listener = (delta: DownloadDelta): void => void check(delta);
    browser.downloads.onChanged.addListener(listener);
  });
}
