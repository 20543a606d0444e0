import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFirefox } from './find-browser.ts';
import { openBidi } from './firefox/bidi.ts';
import { createPage, type FirefoxPage } from './firefox/page.ts';
import { createBackground, openPopup, type FirefoxBackground, type FirefoxPopup } from './firefox/popup.ts';
import { formatPrefs } from './firefox/prefs.ts';
import { injectPrivileged } from './firefox/privileged.ts';
import { runFirefox } from './firefox/run-firefox.ts';
import { withTimeout } from './with-timeout.ts';
import type { StandIn } from './x/index.ts';

export type { FirefoxPage } from './firefox/page.ts';
export type { FirefoxBackground, FirefoxPopup } from './firefox/popup.ts';

/**
 * Firefox itself logs this where a page is left while its message is under way, as people do at any time. No code of a page
 * that is gone could prevent it.
 */
const ANSWER_TO_CLOSED_PAGE = "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved";

export interface FirefoxOptions {
  /** The built extension: `.output/firefox-mv3`. */
  extensionDir: string;
  /** The only site that the browser can reach. */
  standIn: Pick<StandIn, 'proxy'>;
  /** The folder for downloads. */
  downloadsDir: string;
  /** A profile that stays after the browser closes. By default a new profile, removed at the end. */
  profileDir?: string | undefined;
  headless?: boolean;
  /** The language of pages, and of the interface if this Firefox has it (Debian: `firefox-esr-l10n-…`). */
  lang?: string | undefined;
  executablePath?: string | undefined;
  /** ms after which Firefox stops an idle background page. Firefox's default is 30 s. */
  backgroundIdle?: number;
  /** Sets Firefox to grant no site access on installation. */
  withholdsSites?: boolean;
  /** Added to the environment, for example the one of `startAudioOutput()`. */
  env?: Readonly<Record<string, string>>;
}

/** A running Firefox with the extension in it. */
export interface FirefoxDriver {
  readonly extensionId: string;
  readonly background: FirefoxBackground;
  /** The address of one of the extension's pages. */
  url(path: string): string;
  /** Opens a page of the extension (`library.html`), or any address, in a new tab. */
  open(address: string): Promise<FirefoxPage>;
  /** All open tabs. */
  pages(): Promise<FirefoxPage[]>;
  /** Presses the extension's button in the toolbar. Returns the real popup. */
  openPopup(): Promise<FirefoxPopup>;
  /** Accepts the browser's permission prompt. Waits until it is shown. */
  allowPermission(): Promise<void>;
  /** Errors of all contexts of the extension, oldest first. */
  errors(): Promise<{ where: string; text: string }[]>;
  close(): Promise<void>;
}

/** The host of the extension's pages. Firefox would choose a random one. */
const UUID = '5e0f2a3c-7b41-4d7e-9c55-0a1b2c3d4e5f';

export async function launchFirefox({
  extensionDir,
  standIn,
  downloadsDir,
  profileDir,
  headless = true,
  lang,
  executablePath = findFirefox(),
  backgroundIdle,
  withholdsSites = false,
  env = {},
}: FirefoxOptions): Promise<FirefoxDriver> {
  if (executablePath === undefined) throw new Error('found no Firefox');
  const profile = resolve(profileDir ?? (await mkdtemp(join(tmpdir(), 'afterspace-firefox-'))));
  const extensionId = await readExtensionId(extensionDir);
  const origin = `moz-extension://${UUID}/`;
  const prefs = formatPrefs({
    standIn,
    downloadsDir: resolve(downloadsDir),
    lang,
    uuids: { [extensionId]: UUID },
    backgroundIdle,
    withholdsSites,
  });
  await writeFile(join(profile, 'user.js'), prefs);
  const firefox = await runFirefox(executablePath, profile, { headless, env });
  const bidi = await openBidi(firefox.bidi);
  const privileged = await injectPrivileged(bidi, extensionId, origin);
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve(extensionDir) },
  });

  return {
    extensionId,
    background: createBackground(privileged),
    url: (path) => new URL(path, origin).href,
    async open(address) {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      const page = createPage(bidi, context);
      await page.goto(new URL(address, origin).href);
      return page;
    },
    async pages() {
      const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
      return contexts.map(({ context }) => createPage(bidi, context));
    },
    openPopup: () => openPopup(privileged),
    allowPermission: () => withTimeout('the browser to ask for a permission', privileged.allowPermission()),
    async errors() {
      const errors: { where: string; text: string }[] = JSON.parse(await privileged.errors());
      return errors.filter(({ text }) => !text.includes(ANSWER_TO_CLOSED_PAGE));
    },
    async close() {
      await bidi.send('browser.close');
      bidi.close();
      await firefox.ended();
      if (profileDir === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function readExtensionId(extensionDir: string): Promise<string> {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    await readFile(join(extensionDir, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extensionDir} has no id for Firefox`);
  return id;
}
