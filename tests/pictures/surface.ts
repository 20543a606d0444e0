import type { CDPSession, Page } from '@playwright/test';
import type { Target } from '../harness/chromium.ts';
import { WINDOW, type Look } from './look.ts';
import { waitUntilSteady } from './wait-until-steady.ts';

/** What can be pictured: a page, or a popup that Playwright cannot reach. */
export interface Surface {
  send: CDPSession['send'];
  evaluate<Result>(expression: string): Promise<Result>;
  /** A popup keeps the size that its content gives it. */
  hasOwnSize: boolean;
}

export async function surfaceOfPage(page: Page): Promise<Surface> {
  const devtools = await page.context().newCDPSession(page);
  return {
    send: devtools.send.bind(devtools),
    evaluate: (expression) => page.evaluate(expression),
    hasOwnSize: false,
  };
}

export function surfaceOfPopup(popup: Target): Surface {
  return { send: popup.send, evaluate: (expression) => popup.evaluate(expression), hasOwnSize: true };
}

/** Shows it in this look, until the next one. */
export async function applyLook(
  { send, hasOwnSize }: Surface,
  { media, size, zoom = 1 }: Look,
): Promise<void> {
  const features = Object.entries({
    'prefers-color-scheme': 'light',
    'prefers-reduced-motion': 'no-preference',
    'forced-colors': 'none',
    ...media,
  }).map(([name, value]) => ({ name, value }));
  await send('Emulation.setEmulatedMedia', { features });
  if (hasOwnSize) return;
  const metrics = { ...(size ?? WINDOW), deviceScaleFactor: zoom, mobile: false };
  await send('Emulation.setDeviceMetricsOverride', metrics);
}

/** A PNG of what is in view, once nothing moves any more. */
export async function screenshotOf({ send, evaluate }: Surface): Promise<Buffer> {
  await evaluate(`(${String(waitUntilSteady)})()`);
  const { data } = await send('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}
