import { writeFile } from 'node:fs/promises';
import { createEvaluator, WAS_HIT, type Anchor, type Evaluator } from '../in-page.ts';
import { withTimeout } from '../with-timeout.ts';
import { clickAt, pressKey, typeText } from './input.ts';
import { locate } from './locate.ts';
import type { Tunnel } from './tunnel.ts';

/** A context of the extension that Playwright cannot reach: the real popup, the offscreen document, the worker. */
export interface Target extends Evaluator {
  readonly url: string;
  /** Clicks with the mouse, once the element exists and does not move. */
  click(anchor: Anchor): Promise<void>;
  /** Presses one key, named by its `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** Types into the focused element. */
  type(text: string): Promise<void>;
  /** Writes a PNG of the viewport to `path`. */
  screenshot(path: string): Promise<void>;
  /** Closes it with `window.close()`. Resolves when it is closed. */
  close(): Promise<void>;
  readonly closed: Promise<void>;
  /** Sends any command of the DevTools protocol. */
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

  async function clickOn(anchor: Anchor, isOver: () => boolean): Promise<void> {
    let isHit = false;
    while (!isHit && !isOver()) {
      await clickAt(send, await locate({ send, ...evaluator }, anchor));
      // A click may close or leave the document, which then answers no more.
      isHit = await evaluator.evaluate<boolean>(WAS_HIT).catch(() => true);
    }
  }

  async function click(anchor: Anchor): Promise<void> {
    let isOver = false;
    const clicked = clickOn(anchor, () => isOver);
    try {
      await withTimeout(`a click on ${JSON.stringify(anchor)} in ${url}`, clicked);
    } finally {
      isOver = true;
    }
  }

  return {
    ...evaluator,
    url,
    send,
    closed,
    click,
    press: (key) => pressKey(send, key),
    type: (text) => typeText(send, text),
    async screenshot(path) {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    async close() {
      // Not at once: the answer to this call would be lost with the document.
      await run('void setTimeout(() => window.close())');
      await withTimeout(`${url} to close`, closed);
    },
  };
}
