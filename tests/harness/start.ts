import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-browser.ts';
import { parseOptions, UsageError, type StartOptions } from './journey/options.ts';
import { startInChromium } from './journey/start-in-chromium.ts';
import { CHROMIUM, provide } from './system-packages.ts';

/** `npm start`: the extension in a browser, beside a stand-in for X and with an archive to try it on. */
async function start(options: StartOptions): Promise<void> {
  if (findChromium() === undefined && provide([CHROMIUM]).length > 0) {
    throw new UsageError('No Chromium, Chrome, Edge or Brave was found (AFTERSPACE_BROWSER may name one).');
  }
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-'));
  try {
    process.exitCode = await startInChromium(options, folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

try {
  await start(parseOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
