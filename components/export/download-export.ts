import { browser } from '#utils/browser.ts';
import { removeExport, type ExportedFile } from '#utils/export/index.ts';

/** Gives a file to the browser to download, and lets go of it when that has been done. */
export function downloadExport({ blob, name }: ExportedFile): void {
  const url = URL.createObjectURL(blob);
  void releaseWhenDone(url, blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Firefox follows only links that are in the page.
  document.body.append(link);
  link.click();
  link.remove();
}

async function releaseWhenDone(url: string, blob: Blob): Promise<void> {
  await downloadEnds(url);
  URL.revokeObjectURL(url);
  if (blob instanceof File) await removeExport(blob.name);
}

/** What a change of a download tells, of which its end is wanted. */
interface Ending {
  id: number;
  state?: { current?: string | undefined } | undefined;
}

/** Resolves when the download of `url` has ended, one way or the other. */
function downloadEnds(url: string): Promise<void> {
  return new Promise((resolve) => {
    const look = async ({ id, state }: Ending): Promise<void> => {
      if (state?.current === undefined || state.current === 'in_progress') return;
      const [download] = await browser.downloads.search({ id });
      if (download?.url !== url) return;
      browser.downloads.onChanged.removeListener(listen);
      resolve();
    };
    const listen = (delta: Ending): void => void look(delta);
    browser.downloads.onChanged.addListener(listen);
  });
}
