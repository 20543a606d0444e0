import { test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver, type ChromiumOptions } from './chromium.ts';
import { launchFirefox, type FirefoxDriver, type FirefoxOptions } from './firefox.ts';
import { startStandIn, type StandIn, type StandInOptions } from './x/index.ts';

/** What the tests of one file share. */
export interface Session<Driver> {
  x: StandIn;
  browser: Driver;
  /** Where downloads are saved; removed in the end. */
  downloadsDir: string;
}

type Options<BrowserOptions> = Partial<Omit<BrowserOptions, 'standIn' | 'downloadsDir'>> & {
  x?: StandInOptions;
};
type Launch<Driver> = (where: { standIn: StandIn; downloadsDir: string }) => Promise<Driver>;

/** Has one stand-in and one Chromium run for the tests of a file; the function it gives hands them out. */
export function useChromium({ x, ...options }: Options<ChromiumOptions> = {}): () => Session<ChromiumDriver> {
  return useSession(x, (where) =>
    launchChromium({ extensionDir: '.output/chrome-mv3', ...options, ...where }),
  );
}

/** The same with Firefox. */
export function useFirefox({ x, ...options }: Options<FirefoxOptions> = {}): () => Session<FirefoxDriver> {
  return useSession(x, (where) =>
    launchFirefox({ extensionDir: '.output/firefox-mv3', ...options, ...where }),
  );
}

function useSession<Driver extends { close(): Promise<void> }>(
  site: StandInOptions | undefined,
  launch: Launch<Driver>,
): () => Session<Driver> {
  let session: Session<Driver> | undefined;

  test.beforeAll(async () => {
    const downloadsDir = await mkdtemp(join(tmpdir(), 'afterspace-downloads-'));
    const x = await startStandIn(site);
    session = { x, downloadsDir, browser: await launch({ standIn: x, downloadsDir }) };
  });

  test.afterAll(async () => {
    await session?.browser.close();
    await session?.x.close();
    if (session !== undefined) await rm(session.downloadsDir, { recursive: true });
  });

  return () => {
    if (session === undefined) throw new Error('the browser runs only while tests do');
    return session;
  };
}
