import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver, type ChromiumOptions } from './chromium.ts';
import { launchFirefox, type FirefoxDriver, type FirefoxOptions } from './firefox.ts';
import { startMediaControls, type MediaControls } from './media-controls.ts';
import { startAudioOutput, type AudioOutput } from './audio-output.ts';
import { startStandIn, type StandIn, type StandInOptions } from './x/index.ts';

/** What the tests of a file share. */
export interface Session<Driver> {
  x: StandIn;
  browser: Driver;
  /** The folder for downloads. Removed at the end. */
  downloadsDir: string;
  /** What the browser plays. Needs `hasAudio`. */
  readonly audio: AudioOutput;
  /** The desktop's media controls. Needs `hasMediaControls`. */
  readonly mediaControls: MediaControls;
}

interface SiteOptions {
  x?: StandInOptions;
  /** Gives the browser an audio device that the tests can record. */
  hasAudio?: boolean;
  /** Gives the browser media keys. */
  hasMediaControls?: boolean;
}

type Options<BrowserOptions> = Partial<Omit<BrowserOptions, 'standIn' | 'downloadsDir' | 'env'>> &
  SiteOptions;
type LaunchContext = { standIn: StandIn; downloadsDir: string; env: Readonly<Record<string, string>> };
type Launch<Driver> = (launchContext: LaunchContext) => Promise<Driver>;

/** Runs one stand-in and one Chromium for the tests of a file. Returns a function that returns them. */
export function useChromium({
  x,
  hasAudio,
  hasMediaControls,
  ...options
}: Options<ChromiumOptions> = {}): () => Session<ChromiumDriver> {
  return useSession({ x, hasAudio, hasMediaControls }, async (launchContext) => {
    const driver = await launchChromium({ extensionDir: '.output/chrome-mv3', ...options, ...launchContext });
    await waitForWelcome(driver);
    return driver;
  });
}

/** Like `useChromium`, with Firefox. */
export function useFirefox({
  x,
  hasAudio,
  hasMediaControls,
  ...options
}: Options<FirefoxOptions> = {}): () => Session<FirefoxDriver> {
  return useSession({ x, hasAudio, hasMediaControls }, (launchContext) =>
    launchFirefox({ extensionDir: '.output/firefox-mv3', ...options, ...launchContext }),
  );
}

/**
 * Waits for the welcome page, which the extension opens on installation. If it opened later, in front of a test's page,
 * that page would get one frame a second, and each click would wait for two.
 */
export async function waitForWelcome({ context }: ChromiumDriver): Promise<void> {
  await expect.poll(() => context.pages().some((page) => page.url().includes('#/welcome'))).toBe(true);
}

function useSession<Driver extends { close(): Promise<void> }>(
  {
    x: site,
    hasAudio = false,
    hasMediaControls = false,
  }: { [Name in keyof SiteOptions]: SiteOptions[Name] | undefined },
  launch: Launch<Driver>,
): () => Session<Driver> {
  let session: Session<Driver> | undefined;
  let audio: AudioOutput | undefined;
  let mediaControls: MediaControls | undefined;

  test.beforeAll(async () => {
    const downloadsDir = await mkdtemp(join(tmpdir(), 'afterspace-downloads-'));
    const x = await startStandIn(site);
    audio = hasAudio ? await startAudioOutput() : undefined;
    mediaControls = hasMediaControls ? await startMediaControls() : undefined;
    const env = { ...audio?.env, ...mediaControls?.env };
    const browser = await launch({ standIn: x, downloadsDir, env });
    session = {
      x,
      downloadsDir,
      browser,
      get audio() {
        if (audio === undefined) throw new Error('the session has no audio: set hasAudio');
        return audio;
      },
      get mediaControls() {
        if (mediaControls === undefined)
          throw new Error('the session has no media controls: set hasMediaControls');
        return mediaControls;
      },
    };
  });

  test.afterAll(async () => {
    await session?.browser.close();
    await session?.x.close();
    await audio?.close();
    await mediaControls?.close();
    if (session !== undefined) await rm(session.downloadsDir, { recursive: true });
  });

  return () => {
    if (session === undefined) throw new Error('the browser runs only while tests do');
    return session;
  };
}
