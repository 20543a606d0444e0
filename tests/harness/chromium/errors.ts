import type { BrowserContext } from '@playwright/test';
import type { Tunnel } from './tunnel.ts';

/** Something went wrong in a context of the extension. */
export interface ExtensionError {
  /** The address of the context, or of the page that a content script is in. */
  where: string;
  text: string;
}

/** Writes down what a context complains about, also from before anybody listened: the browser repeats it. */
export async function collectErrors(tunnel: Tunnel, where: string, errors: ExtensionError[]): Promise<void> {
  tunnel.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push({ where, text: exceptionDetails.exception?.description ?? exceptionDetails.text });
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

/** The same for content scripts, whose complaints come with the pages they are in. */
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
