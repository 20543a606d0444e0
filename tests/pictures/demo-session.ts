import type { Page } from '@playwright/test';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import type { StandIn } from '../harness/x/index.ts';
import type { Demo } from './demo/make-demo.ts';
import { BASE } from './look.ts';
import { applyLook, surfaceOfPage, type Surface } from './surface.ts';

/** A browser in which states are reached and pictured. */
export interface DemoSession {
  browser: ChromiumDriver;
  x: StandIn;
  demo: Demo;
  /** Of the browser. */
  lang: string;
  /** The only page of the library. */
  library: Page;
  librarySurface: Surface;
  /** A page for X's. */
  site: Page;
  siteSurface: Surface;
}

export interface DemoSessionOptions extends Pick<DemoSession, 'x' | 'demo' | 'lang'> {
  extensionDir: string;
  profileDir: string;
  downloadsDir: string;
}

/** Opens it. The profile keeps what the session before has stored. */
export async function openDemoSession({
  x,
  demo,
  lang,
  ...options
}: DemoSessionOptions): Promise<DemoSession> {
  x.set({ language: lang });
  // Times are those of the demo's archive, wherever this runs.
  const browser = await launchChromium({ ...options, standIn: x, lang, env: { TZ: 'UTC' } });
  // The browser gives unpacked extensions access to files when it loads them again, and reloads them to take it away.
  await browser.configure({ fileAccess: false });
  const library = await browser.context.newPage();
  const site = await browser.context.newPage();
  const [librarySurface, siteSurface] = [await surfaceOfPage(library), await surfaceOfPage(site)];
  for (const surface of [librarySurface, siteSurface]) await applyLook(surface, BASE);
  return { browser, x, demo, lang, library, librarySurface, site, siteSurface };
}
