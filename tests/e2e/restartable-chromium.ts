import { test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import { waitForWelcome } from '../harness/session.ts';
import { startStandIn, type StandIn, type StandInOptions } from '../harness/x/index.ts';

/** A Chromium that tests end and launch again. */
export interface RestartableChromium {
  /** A folder for files. Removed at the end. */
  folder: string;
  /** The profile, which survives. */
  profileDir: string;
  browser: ChromiumDriver;
  x: StandIn;
  /** Launches the browser again, once it has ended. */
  launch(): Promise<void>;
}

/** Runs one for the tests of a file. Returns a function that returns it. `extensionIn`: makes the extension in a folder. */
export function useRestartableChromium(
  options?: StandInOptions,
  extensionIn = async (_folder: string): Promise<string> => '.output/chrome-mv3',
): () => RestartableChromium {
  let x: StandIn;
  let chromium: RestartableChromium;

  test.beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'afterspace-restart-'));
    const profileDir = join(folder, 'profile');
    x = await startStandIn(options);
    const extensionDir = await extensionIn(folder);
    const open = (): Promise<ChromiumDriver> =>
      launchChromium({
        extensionDir,
        standIn: x,
        downloadsDir: folder,
        profileDir,
      });
    chromium = {
      folder,
      profileDir,
      x,
      browser: await open(),
      async launch() {
        chromium.browser = await open();
        await waitForWelcome(chromium.browser);
      },
    };
    await waitForWelcome(chromium.browser);
  });

  test.afterAll(async () => {
    await chromium.browser.close();
    await x.close();
    await rm(chromium.folder, { recursive: true, maxRetries: 3 });
  });

  return () => chromium;
}
