import type { BrowserContext } from '@playwright/test';
import type { Tunnel } from './tunnel.ts';

/** An error in a context of the extension. */
export interface ExtensionError {
  /** The address of the context, or of the page with the content script. */
  where: string;
  text: string;
}

/**
 * Chromium's answer to a call that a service worker had made when `endWorker` ended it. Where Chromium ends one itself, it waits
 * for such calls.
 */
const ENDED_IN_A_CALL = 'Error: No SW';

/** Collects the errors of a context. The browser also repeats the earlier ones. */
export async function collectErrors(tunnel: Tunnel, where: string, errors: ExtensionError[]): Promise<void> {
  tunnel.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = exceptionDetails.exception?.description ?? exceptionDetails.text;
    if (text !== ENDED_IN_A_CALL) errors.push({ where, text });
  });
  tunnel.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    errors.push({
      where,
      text: args.map(({ value, description }) => String(value ?? description)).join(' '),
    });
  });
  tunnel.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') errors.push({ where, text: `${entry.text} ${entry.url ?? ''}`.trim() });
  });
  await Promise.all([tunnel.send('Runtime.enable'), tunnel.send('Log.enable')]);
}

/** Collects the errors of content scripts, which the browser reports with their pages. */
export function collectContentScriptErrors(
  context: BrowserContext,
  origin: string,
  errors: ExtensionError[],
): void {
  context.on('console', (message) => {
    const where = message.page()?.url() ?? '';
    if (message.type() !== 'error' || where.startsWith(origin)) return;
    if (message.location().url.startsWith(origin)) errors.push({ where, text: message.text() });
  });
  context.on('weberror', (webError) => {
    const where = webError.page()?.url() ?? '';
    const error = webError.error();
    if (!where.startsWith(origin) && error.stack?.includes(origin) === true)
      errors.push({ where, text: error.stack });
  });
}
