import { mkdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchFirefox, type FirefoxDriver, type FirefoxPage } from '../firefox.ts';
import { printLibrary, readLibrary } from './read-library.ts';
import type { StartOptions } from './options.ts';
import { prepare } from './prepare.ts';
import { SCREENSHOTS_DIR, logProgress } from './progress.ts';

/** Runs the journey in Firefox without the guide, which runs in Chromium. Returns the exit code. */
export async function startInFirefox(options: StartOptions, folder: string): Promise<number> {
  const { standIn, sample, ...prepared } = await prepare(options, folder);
  const driver = await launchFirefox({ ...prepared, standIn });
  try {
    return await run(options, driver, sample ? [sample.zip] : options.files);
  } finally {
    await driver.close();
    await standIn.close();
  }
}

async function run(options: StartOptions, driver: FirefoxDriver, files: string[]): Promise<number> {
  logProgress('Importing…');
  const library = await driver.open('library.html');
  const code = await importInto(library, files);
  if (code !== undefined) return fail(options, code);
  printLibrary(await library.evaluate(readLibrary), options.json);
  if (!options.headless) {
    logProgress('Afterspace is open. End it with Ctrl+C.');
    await new Promise((end) => process.once('SIGINT', end));
  } else if (options.files.length === 0) {
    for (const path of await takeScreenshots(driver, library)) process.stdout.write(`${path}\n`);
  }
  return 0;
}

function fail({ json }: StartOptions, code: string): number {
  if (json) process.stdout.write(`${JSON.stringify({ error: code })}\n`);
  else logProgress(`The import failed: ${code}`);
  return 1;
}

/** Imports files and folders. Returns the code of a failed import. */
async function importInto(library: FirefoxPage, paths: readonly string[]): Promise<string | undefined> {
  const folders: string[] = [];
  const files: string[] = [];
  for (const path of paths) ((await stat(path)).isDirectory() ? folders : files).push(resolve(path));
  const groups = [
    ...(files.length > 0 ? [{ input: 'pick-files', paths: files }] : []),
    ...folders.map((folder) => ({ input: 'pick-folder', paths: [folder] })),
  ];
  let code: string | undefined;
  for (const group of groups) {
    await library.setFiles(`[data-testid="${group.input}"]`, group.paths);
    const end = await library.waitFor<Record<string, string>>(IMPORT_END, 600_000);
    code = end['state'] === 'failed' ? end['code'] : undefined;
  }
  return code;
}

const IMPORT_END = `(() => {
  const status = document.querySelector('[data-testid="import-status"]')?.dataset;
  return ['done', 'failed'].includes(status?.state) && { ...status };
})()`;

async function takeScreenshots(driver: FirefoxDriver, library: FirefoxPage): Promise<string[]> {
  await mkdir(SCREENSHOTS_DIR, { recursive: true });
  const [libraryPath, popupPath] = ['firefox-library.png', 'firefox-popup.png'].map((name) =>
    resolve(SCREENSHOTS_DIR, name),
  );
  if (!libraryPath || !popupPath) return [];
  await library.screenshot(libraryPath);
  const popup = await driver.openPopup();
  await popup.waitFor(`document.querySelectorAll('[data-testid="recording"]').length === 2`);
  await popup.screenshot(popupPath);
  await popup.close();
  return [libraryPath, popupPath];
}
