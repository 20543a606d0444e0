import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { utf8Env } from './utf8-env.ts';
import { watchDownloads, type BrowserDownloads } from './chromium/downloads.ts';
import { dropFiles } from './chromium/drop.ts';
import { collectContentScriptErrors, type ExtensionError } from './chromium/errors.ts';
import { changeExtensionSettings, type ExtensionSettings } from './chromium/extension-settings.ts';
import { chromiumFlags, UNWANTED_DEFAULTS } from './chromium/flags.ts';
import { prepareProfile } from './chromium/profile.ts';
import type { Target } from './chromium/target.ts';
import { watchTargets } from './chromium/targets.ts';
import { findChromium } from './find-browser.ts';
import { PATIENCE, within } from './within.ts';
import type { StandIn } from './x/index.ts';

export type { ExtensionError } from './chromium/errors.ts';
export type { Target } from './chromium/target.ts';

export interface ChromiumOptions {
  /** The built extension: `.output/chrome-mv3`. */
  extensionDir: string;
  /** The only site that the browser will reach. */
  standIn: Pick<StandIn, 'proxy' | 'fingerprint'>;
  /** Where downloads are saved. */
  downloadsDir: string;
  /** Kept when the browser closes; without one, a profile is made and removed. */
  profileDir?: string | undefined;
  headless?: boolean;
  /** The browser's language: that of its interface as far as it has it (Debian: `chromium-l10n`), and that of pages. */
  lang?: string | undefined;
  executablePath?: string | undefined;
  windowSize?: { width: number; height: number };
  /** Device pixels per CSS pixel. */
  scale?: number;
  /** Features of Chromium's, by its own names, that are turned off for once. */
  withoutFeatures?: readonly string[];
  /** Added to the environment, for instance that of `startSound()`. */
  env?: Readonly<Record<string, string>>;
}

/** A running Chromium with the extension in it. */
export interface ChromiumDriver {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly downloads: BrowserDownloads;
  /** What any context of the extension has complained about, oldest first. */
  readonly errors: readonly ExtensionError[];
  /** The address of one of the extension's pages. */
  url(path: string): string;
  /** Opens one of the extension's pages in a tab. */
  open(path: string): Promise<Page>;
  /** The extension's service worker, as it runs now or as soon as it does. */
  worker(): Promise<Worker>;
  /** Ends the worker as idling does; the next event starts it again, and handles to it go on working. */
  endWorker(): Promise<void>;
  /** Opens the real popup over the window's active tab. */
  openPopup(): Promise<Target>;
  /** Any context of the extension whose address contains `part` (`offscreen.html`), as soon as it is there. */
  attachTo(part: string): Promise<Target>;
  /** All contexts of the extension that can be spoken to now. */
  contexts(): readonly Target[];
  /** Drops files on an element as the system does. */
  drop(page: Page, selector: string, paths: readonly string[]): Promise<void>;
  /** Switches what the person can on the browser's page of extensions; with `fileAccess` the extension starts anew. */
  configure(settings: ExtensionSettings): Promise<void>;
  close(): Promise<void>;
}

export async function launchChromium({
  extensionDir,
  standIn,
  downloadsDir,
  profileDir,
  headless = true,
  lang,
  executablePath = findChromium(),
  windowSize = { width: 1280, height: 900 },
  scale = 1,
  withoutFeatures = [],
  env = {},
}: ChromiumOptions): Promise<ChromiumDriver> {
  if (executablePath === undefined) throw new Error('found no Chromium, Chrome, Brave or Edge');
  const profile = profileDir ?? (await mkdtemp(join(tmpdir(), 'afterspace-chromium-')));
  await prepareProfile(profile, extensionDir, lang);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    timeout: PATIENCE,
    // Chromium refuses to run with its sandbox as root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    colorScheme: null,
    ignoreDefaultArgs: UNWANTED_DEFAULTS,
    args: chromiumFlags({ standIn, headless, lang, windowSize, scale, withoutFeatures }),
    // On Linux the interface's language comes from here.
    env: utf8Env({ ...(lang !== undefined && { LANGUAGE: lang }), ...env }),
  });
  context.setDefaultTimeout(PATIENCE);
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('Playwright gave no session with the browser');

  // Not by --load-extension: branded Chrome ignores it since version 137, while this works in all.
  const { id: extensionId } = await session.send('Extensions.loadUnpacked', { path: resolve(extensionDir) });
  const origin = `chrome-extension://${extensionId}/`;
  const errors: ExtensionError[] = [];
  collectContentScriptErrors(context, origin, errors);
  const targets = await watchTargets(session, origin, errors);
  const downloads = await watchDownloads(session, resolve(downloadsDir));

  async function worker(): Promise<Worker> {
    const running = context.serviceWorkers().findLast((each) => each.url().startsWith(origin));
    return running ?? context.waitForEvent('serviceworker', (each) => each.url().startsWith(origin));
  }

  await worker();
  return {
    context,
    extensionId,
    downloads,
    errors,
    worker,
    url: (path) => new URL(path, origin).href,
    async open(path) {
      const page = await context.newPage();
      await page.goto(new URL(path, origin).href);
      return page;
    },
    endWorker: () => targets.endWorker(),
    async openPopup() {
      const opener = await worker();
      await within('chrome.action.openPopup()', opener.evaluate('chrome.action.openPopup()'));
      return targets.find('popup.html');
    },
    attachTo: (part) => targets.find(part),
    contexts: () => targets.all(),
    async drop(page, selector, paths) {
      const box = await page.locator(selector).boundingBox();
      if (box === null) throw new Error(`${selector} cannot be seen`);
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await dropFiles(
        await context.newCDPSession(page),
        point,
        paths.map((path) => resolve(path)),
      );
    },
    async configure(settings) {
      const restarted = context.waitForEvent('serviceworker', (each) => each.url().startsWith(origin));
      const restarts = await changeExtensionSettings(context, extensionId, settings);
      if (restarts) await restarted;
      // Nobody waits for it any more, and it will not come.
      else restarted.catch(() => undefined);
    },
    async close() {
      await context.close();
      if (profileDir === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
