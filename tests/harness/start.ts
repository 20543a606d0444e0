import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, findFirefox } from './find-browser.ts';
import { parseOptions, UsageError, type StartOptions } from './journey/options.ts';
import { startInChromium } from './journey/start-in-chromium.ts';
import { startInFirefox } from './journey/start-in-firefox.ts';
import { CHROMIUM, FIREFOX, FIREFOX_AAC, installPackages } from './system-packages.ts';

/** `npm start`: opens the extension in a browser, with a stand-in for X and a sample archive. */
async function start(options: StartOptions): Promise<void> {
  await requireBrowser(options);
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-'));
  try {
    const run = options.browser === 'firefox' ? startInFirefox : startInChromium;
    process.exitCode = await run(options, folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function requireBrowser({ browser }: StartOptions): Promise<void> {
  if (browser === 'firefox') {
    await installPackages([FIREFOX, FIREFOX_AAC]);
    if (findFirefox() === undefined)
      throw new UsageError('No Firefox was found (AFTERSPACE_FIREFOX may name one).');
  } else if (findChromium() === undefined) {
    await installPackages([CHROMIUM]);
    if (findChromium() === undefined) {
      throw new UsageError('No Chromium, Chrome, Edge or Brave was found (AFTERSPACE_BROWSER may name one).');
    }
  }
}

try {
  await start(parseOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
