import { test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver, type ChromiumOptions } from './chromium.ts';
import { launchFirefox, type FirefoxDriver, type FirefoxOptions } from './firefox.ts';
import { startMediaControls, type MediaControls } from './media-controls.ts';
import { startSound, type Sound } from './sound.ts';
import { startStandIn, type StandIn, type StandInOptions } from './x/index.ts';

/** What the tests of one file share. */
export interface Session<Driver> {
  x: StandIn;
  browser: Driver;
  /** Where downloads are saved; removed in the end. */
  downloadsDir: string;
  /** What the browser plays, where the file asked for sound. */
  readonly sound: Sound;
  /** The desktop's media controls, where the file asked for them. */
  readonly controls: MediaControls;
}

interface SiteOptions {
  x?: StandInOptions;
  /** Gives the browser a sound device, and the tests an ear at it. */
  hasSound?: boolean;
  /** Puts media keys beside the browser. */
  hasControls?: boolean;
}

type Options<BrowserOptions> = Partial<Omit<BrowserOptions, 'standIn' | 'downloadsDir' | 'env'>> &
  SiteOptions;
type Where = { standIn: StandIn; downloadsDir: string; env: Readonly<Record<string, string>> };
type Launch<Driver> = (where: Where) => Promise<Driver>;

/** Has one stand-in and one Chromium run for the tests of a file; the function it gives hands them out. */
export function useChromium({
  x,
  hasSound,
  hasControls,
  ...options
}: Options<ChromiumOptions> = {}): () => Session<ChromiumDriver> {
  return useSession({ x, hasSound, hasControls }, async (where) => {
    const driver = await launchChromium({ extensionDir: '.output/chrome-mv3', ...options, ...where });
    await welcomed(driver);
    return driver;
  });
}

/** The same with Firefox. */
export function useFirefox({
  x,
  hasSound,
  hasControls,
  ...options
}: Options<FirefoxOptions> = {}): () => Session<FirefoxDriver> {
  return useSession({ x, hasSound, hasControls }, (where) =>
    launchFirefox({ extensionDir: '.output/firefox-mv3', ...options, ...where }),
  );
}

/**
 * On install the extension opens its welcome. A page that it came to lie in front of would get a frame a second, and
 * each click there would wait for two of them.
 */
async function welcomed({ context }: ChromiumDriver): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().includes('#/welcome');
  const shown = context.pages().find(isWelcome) ?? (await context.waitForEvent('page'));
  await shown.waitForURL(/#\/welcome$/);
}

function useSession<Driver extends { close(): Promise<void> }>(
  {
    x: site,
    hasSound = false,
    hasControls = false,
  }: { [Name in keyof SiteOptions]: SiteOptions[Name] | undefined },
  launch: Launch<Driver>,
): () => Session<Driver> {
  let session: Session<Driver> | undefined;
  let sound: Sound | undefined;
  let controls: MediaControls | undefined;

  test.beforeAll(async () => {
    const downloadsDir = await mkdtemp(join(tmpdir(), 'afterspace-downloads-'));
    const x = await startStandIn(site);
    sound = hasSound ? await startSound() : undefined;
    controls = hasControls ? await startMediaControls() : undefined;
    const env = { ...sound?.env, ...controls?.env };
    const browser = await launch({ standIn: x, downloadsDir, env });
    session = {
      x,
      downloadsDir,
      browser,
      get sound() {
        if (sound === undefined) throw new Error('this file asked for no sound');
        return sound;
      },
      get controls() {
        if (controls === undefined) throw new Error('this file asked for no media controls');
        return controls;
      },
    };
  });

  test.afterAll(async () => {
    await session?.browser.close();
    await session?.x.close();
    await sound?.close();
    await controls?.close();
    if (session !== undefined) await rm(session.downloadsDir, { recursive: true });
  });

  return () => {
    if (session === undefined) throw new Error('the browser runs only while tests do');
    return session;
  };
}
