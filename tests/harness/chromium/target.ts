import { writeFile } from 'node:fs/promises';
import { createEvaluator, type Anchor, type Evaluator } from '../in-page.ts';
import { within } from '../within.ts';
import { clickAt, pressKey, typeText } from './input.ts';
import { locate } from './locate.ts';
import type { Tunnel } from './tunnel.ts';

/** A context of the extension that Playwright does not reach: the real popup, the offscreen document, the worker. */
export interface Target extends Evaluator {
  readonly url: string;
  /** Clicks as a mouse does, once the element is there and stands still. */
  click(anchor: Anchor): Promise<void>;
  /** One key by its `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** A PNG of what is seen, written to `path`. */
  screenshot(path: string): Promise<void>;
  /** As the person's going away does it: by `window.close()`. Resolves when it is gone. */
  close(): Promise<void>;
  readonly closed: Promise<void>;
  /** Any command of the DevTools protocol. */
  readonly send: Tunnel['send'];
}

export function createTarget(tunnel: Tunnel, url: string): Target {
  const { send, closed } = tunnel;
  const evaluator = createEvaluator(run);

  async function run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  return {
    ...evaluator,
    url,
    send,
    closed,
    async click(anchor) {
      const found = locate({ send, ...evaluator }, anchor);
      await clickAt(send, await within(`${JSON.stringify(anchor)} in ${url}`, found));
    },
    press: (key) => pressKey(send, key),
    type: (text) => typeText(send, text),
    async screenshot(path) {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    async close() {
      // Not at once: the answer would be lost together with the document.
      await run('void setTimeout(() => window.close())');
      await within(`${url} to close`, closed);
    },
  };
}
