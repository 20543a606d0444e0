import type { Page } from '@playwright/test';
import { stat } from 'node:fs/promises';

/** The result of an import, from the library's hook. */
export type ImportResult = { state: 'done' } | { state: 'failed'; code: string };

/**
 * Imports files and folders through the library's own inputs. All files together are one import, and so is each folder.
 * The result is `done` if one of the imports is.
 */
export async function importFiles(library: Page, paths: readonly string[]): Promise<ImportResult> {
  const kinds = await Promise.all(
    paths.map(async (path) => ((await stat(path)).isDirectory() ? 'folder' : 'file')),
  );
  const files = paths.filter((_, i) => kinds[i] === 'file');
  const folders = paths.filter((_, i) => kinds[i] === 'folder');
  const results: ImportResult[] = [];
  if (files.length > 0) results.push(await importThrough(library, 'pick-files', files));
  for (const folder of folders) results.push(await importThrough(library, 'pick-folder', folder));
  return results.find(({ state }) => state === 'done') ?? results[0] ?? { state: 'done' };
}

async function importThrough(library: Page, input: string, paths: string | string[]): Promise<ImportResult> {
  const watch = await library.evaluateHandle(watchImport);
  // In a tab behind another one, such as the welcome page, Chromium cancels the choice of a folder.
  await library.bringToFront();
  await library.getByTestId(input).setInputFiles(paths);
  const { state, code } = await watch.evaluate(({ ended }) => ended);
  return state === 'done' ? { state } : { state: 'failed', code: code ?? 'unexpected' };
}

/** Resolves when the next import has ended. Runs in the page, so it cannot use anything from outside. */
function watchImport(): { ended: Promise<{ state?: string; code?: string }> } {
  const ended = new Promise<{ state?: string; code?: string }>((resolve) => {
    // Until the next import starts, the page shows the result of the last one.
    let hasStarted = false;
    const observer = new MutationObserver(() => {
      const { state, code } =
        document.querySelector<HTMLElement>('[data-testid="import-status"]')?.dataset ?? {};
      hasStarted ||= state === 'reading';
      if (!hasStarted || (state !== 'done' && state !== 'failed')) return;
      observer.disconnect();
      resolve({ state, ...(code !== undefined && { code }) });
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  return { ended };
}
