import { test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver, type ChromiumOptions } from './chromium.ts';
import { startStandIn, type StandIn, type StandInOptions } from './x/index.ts';

/** What the tests of one file share. */
export interface Session {
  x: StandIn;
  browser: ChromiumDriver;
  /** Where downloads are saved; removed in the end. */
  downloadsDir: string;
}

export interface SessionOptions extends Partial<Omit<ChromiumOptions, 'standIn' | 'downloadsDir'>> {
  x?: StandInOptions;
}

/** Has one stand-in and one Chromium run for the tests of a file; the function it gives hands them out. */
export function useChromium({ x: site, ...options }: SessionOptions = {}): () => Session {
  let session: Session | undefined;

  test.beforeAll(async () => {
    const downloadsDir = await mkdtemp(join(tmpdir(), 'afterspace-downloads-'));
    const x = await startStandIn(site);
    const browser = await launchChromium({
      extensionDir: '.output/chrome-mv3',
      ...options,
      standIn: x,
      downloadsDir,
    });
    session = { x, browser, downloadsDir };
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
