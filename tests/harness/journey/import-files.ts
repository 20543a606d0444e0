import type { Page } from '@playwright/test';
import { stat } from 'node:fs/promises';

/** How an import ended, as the library's hook says it. */
export type ImportEnd = { state: 'done' } | { state: 'failed'; code: string };

/**
 * Has the library import the person's files and folders, through the same inputs that they would use. The files are one
 * import, and each folder is: it has failed only if none of them gave anything.
 */
export async function importFiles(library: Page, paths: readonly string[]): Promise<ImportEnd> {
  const kinds = await Promise.all(
    paths.map(async (path) => ((await stat(path)).isDirectory() ? 'folder' : 'file')),
  );
  const files = paths.filter((_, i) => kinds[i] === 'file');
  const folders = paths.filter((_, i) => kinds[i] === 'folder');
  const ends: ImportEnd[] = [];
  if (files.length > 0) ends.push(await importBy(library, 'pick-files', files));
  for (const folder of folders) ends.push(await importBy(library, 'pick-folder', folder));
  return ends.find(({ state }) => state === 'done') ?? ends[0] ?? { state: 'done' };
}

async function importBy(library: Page, input: string, paths: string | string[]): Promise<ImportEnd> {
  const watch = await library.evaluateHandle(watchImport);
  // Behind another tab, as the welcome is, Chromium takes a folder for a choice that was called off.
  await library.bringToFront();
  await library.getByTestId(input).setInputFiles(paths);
  const { state, code } = await watch.evaluate(({ ended }) => ended);
  return state === 'done' ? { state } : { state: 'failed', code: code ?? 'unexpected' };
}

/** Resolves when an import that begins from now on has ended. Runs in the page: nothing from outside. */
function watchImport(): { ended: Promise<{ state?: string; code?: string }> } {
  const ended = new Promise<{ state?: string; code?: string }>((resolve) => {
    // Until the next import begins, the page still says how the last one ended.
    let hasBegun = false;
    const observer = new MutationObserver(() => {
      const { state, code } =
        document.querySelector<HTMLElement>('[data-testid="import-status"]')?.dataset ?? {};
      hasBegun ||= state === 'reading';
      if (!hasBegun || (state !== 'done' && state !== 'failed')) return;
      observer.disconnect();
      resolve({ state, ...(code !== undefined && { code }) });
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  return { ended };
}
