import { writeFile } from 'node:fs/promises';
import { asExpression, waitInPage } from '../wait-in-page.ts';
import { within } from '../within.ts';
import { clickAt, pressKey, typeText } from './input.ts';
import { locate, type Anchor } from './locate.ts';
import type { Tunnel } from './tunnel.ts';

/** A context of the extension that Playwright does not reach: the real popup, the offscreen document, the worker. */
export interface Target {
  readonly url: string;
  /** Runs a function there (with one argument of plain JSON), or an expression, and gives its value, awaited. */
  evaluate<Result, Argument = undefined>(
    code: string | ((argument: Argument) => Result | Promise<Result>),
    argument?: Argument,
  ): Promise<Result>;
  /** The first truthy value of an expression, looked at with each change and frame of the document. */
  waitFor<Result>(expression: string | (() => Result | Promise<Result>), timeout?: number): Promise<Result>;
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

const PATIENCE = 10_000;

export function createTarget(tunnel: Tunnel, url: string): Target {
  const { send } = tunnel;

  async function run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  const target: Target = {
    url,
    send,
    closed: tunnel.closed,
    evaluate: async <Result, Argument>(
      code: string | ((argument: Argument) => Result | Promise<Result>),
      argument?: Argument,
    ) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller knows what the code gives
      return (await run(asExpression(code, argument))) as Result;
    },
    waitFor: async <Result>(code: string | (() => Result | Promise<Result>), timeout = PATIENCE) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller knows what the code gives
      return (await run(waitInPage(asExpression(code), timeout))) as Result;
    },
    async click(anchor) {
      const point = await within(PATIENCE, `${JSON.stringify(anchor)} in ${url}`, locate(target, anchor));
      await clickAt(send, point);
    },
    press: (key) => pressKey(send, key),
    type: (text) => typeText(send, text),
    async screenshot(path) {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    async close() {
      // The answer may be lost together with the document.
      const asked = run('setTimeout(() => window.close())');
      await within(
        PATIENCE,
        `${url} to close`,
        Promise.race([tunnel.closed, asked.then(() => tunnel.closed)]),
      );
    },
  };
  return target;
}
