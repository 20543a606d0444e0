import type { Page } from '@playwright/test';
import { stat } from 'node:fs/promises';

/** How an import ended, as the library's hook says it. */
export type ImportEnd = { state: 'done' } | { state: 'failed'; code: string };

/** Has the library import the person's files and folders, through the same inputs that they would use. */
export async function importFiles(library: Page, paths: readonly string[]): Promise<ImportEnd> {
  const kinds = await Promise.all(
    paths.map(async (path) => ((await stat(path)).isDirectory() ? 'folder' : 'file')),
  );
  const files = paths.filter((_, i) => kinds[i] === 'file');
  const folders = paths.filter((_, i) => kinds[i] === 'folder');
  let end: ImportEnd = { state: 'done' };
  if (files.length > 0) end = await importBy(library, 'pick-files', files);
  for (const folder of folders) end = await importBy(library, 'pick-folder', folder);
  return end;
}

async function importBy(library: Page, input: string, paths: string | string[]): Promise<ImportEnd> {
  const status = library.getByTestId('import-status');
  await library.getByTestId(input).setInputFiles(paths);
  await library.waitForFunction(
    () => {
      const state = document.querySelector<HTMLElement>('[data-testid="import-status"]')?.dataset['state'];
      return state === 'done' || state === 'failed';
    },
    undefined,
    { timeout: 0 },
  );
  const { state, code } = await status.evaluate((element) => Object.assign({}, element.dataset));
  return state === 'done' ? { state } : { state: 'failed', code: code ?? 'unexpected' };
}
