import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { utf8Env } from './utf8-env.ts';
import { watchDownloads, type BrowserDownloads } from './chromium/downloads.ts';
import { collectContentScriptErrors, type ExtensionError } from './chromium/errors.ts';
import { changeExtensionSettings, type ExtensionSettings } from './chromium/extension-settings.ts';
import { chromiumFlags, UNWANTED_DEFAULTS } from './chromium/flags.ts';
import { dropFiles } from './chromium/input.ts';
import { prepareProfile } from './chromium/profile.ts';
import type { Target } from './chromium/target.ts';
import { watchTargets } from './chromium/targets.ts';
import { findChromium } from './find-browser.ts';
import { DEFAULT_TIMEOUT, withTimeout } from './with-timeout.ts';
import type { StandIn } from './x/index.ts';

export type { ExtensionError } from './chromium/errors.ts';
export type { Target } from './chromium/target.ts';

export interface ChromiumOptions {
  /** The built extension: `.output/chrome-mv3`. */
  extensionDir: string;
  /** The only site that the browser can reach. */
  standIn: Pick<StandIn, 'proxy' | 'fingerprint'>;
  /** Where downloads are saved. */
  downloadsDir: string;
  /** A profile that stays after the browser closes. By default a new profile, removed at the end. */
  profileDir?: string | undefined;
  headless?: boolean;
  /** The language of pages, and of the interface if this Chromium has it (Debian: `chromium-l10n`). */
  lang?: string | undefined;
  executablePath?: string | undefined;
  windowSize?: { width: number; height: number };
  /** Device pixels per CSS pixel. */
  scale?: number;
  /** More features of Chromium to turn off, by Chromium's own names. */
  withoutFeatures?: readonly string[];
  /** Added to the environment, for example the one of `startAudioOutput()`. */
  env?: Readonly<Record<string, string>>;
}

/** A running Chromium with the extension in it. */
export interface ChromiumDriver {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly downloads: BrowserDownloads;
  /** Errors of all contexts of the extension, oldest first. */
  readonly errors: readonly ExtensionError[];
  /** The address of one of the extension's pages. */
  url(path: string): string;
  /** Opens one of the extension's pages in a tab. */
  open(path: string): Promise<Page>;
  /** The extension's service worker. Waits until it runs. */
  worker(): Promise<Worker>;
  /** Ends the worker like the idle timeout. The next event starts it again; handles to it stay valid. */
  endWorker(): Promise<void>;
  /** Opens the real popup over the window's active tab. */
  openPopup(): Promise<Target>;
  /** The context of the extension whose address contains `part`, such as `offscreen.html`. Waits until it exists. */
  attachTo(part: string): Promise<Target>;
  /** All contexts of the extension that are attached now. */
  contexts(): readonly Target[];
  /** Drops files on an element, like the system's file manager. */
  drop(page: Page, selector: string, paths: readonly string[]): Promise<void>;
  /** Changes settings on the browser's page of extensions. A change of `fileAccess` restarts the extension. */
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
  await prepareProfile(profile, extensionDir, lang, resolve(downloadsDir));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    timeout: DEFAULT_TIMEOUT,
    // Chromium refuses to run with its sandbox as root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    colorScheme: null,
    // Without it web pages are in Playwright's own language, whatever the browser's is.
    ...(lang !== undefined && { locale: lang }),
    ignoreDefaultArgs: UNWANTED_DEFAULTS,
    args: chromiumFlags({ standIn, headless, lang, windowSize, scale, withoutFeatures }),
    // On Linux the interface's language comes from this variable.
    env: utf8Env({ ...(lang !== undefined && { LANGUAGE: lang }), ...env }),
  });
  context.setDefaultTimeout(DEFAULT_TIMEOUT);
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('Playwright has no session with the browser');

  // Not with --load-extension: branded Chrome ignores it since version 137. This works in all browsers.
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
      await withTimeout('chrome.action.openPopup()', opener.evaluate('chrome.action.openPopup()'));
      return targets.find('popup.html');
    },
    attachTo: (part) => targets.find(part),
    contexts: () => targets.all(),
    async drop(page, selector, paths) {
      const box = await page.locator(selector).boundingBox();
      if (box === null) throw new Error(`${selector} is not visible`);
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
      // It will not come: its timeout is no error.
      else restarted.catch(() => undefined);
    },
    async close() {
      await context.close();
      if (profileDir === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
