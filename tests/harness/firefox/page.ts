import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  createEvaluator,
  selectorOf,
  SHOWN,
  TAKE_AIM,
  WAS_HIT,
  type Anchor,
  type Evaluator,
} from '../in-page.ts';
import { withTimeout } from '../with-timeout.ts';
import type { Bidi } from './bidi.ts';
import { keyActions, mouseActions } from './input.ts';

/** A tab. */
export interface FirefoxPage extends Evaluator {
  /** Clicks with the mouse, once the element exists and does not move. */
  click(anchor: Anchor): Promise<void>;
  /** Presses one key, named by its `KeyboardEvent.key`. */
  press(key: string): Promise<void>;
  /** Types into the focused element. */
  type(text: string): Promise<void>;
  /** Picks files in an `input[type=file]`. */
  setFiles(css: string, paths: readonly string[]): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Writes a PNG of the viewport to `path`. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** The result of a script. Its value is JSON. */
interface Outcome {
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

interface Located {
  nodes: { sharedId: string }[];
}

export function createPage(bidi: Bidi, context: string): FirefoxPage {
  const target = { context };

  async function run(expression: string): Promise<unknown> {
    const wrapped = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
    const { result, exceptionDetails } = await bidi.send<Outcome>('script.evaluate', {
      expression: wrapped,
      target,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return JSON.parse(result?.value ?? 'null');
  }

  /** The shadow root of an element, once it is there. */
  async function shadowRootOf(css: string): Promise<{ sharedId: string }> {
    const expression = `document.querySelector(${JSON.stringify(css)})?.shadowRoot`;
    for (;;) {
      const { result } = await bidi.send<{ result?: { sharedId?: string } }>('script.evaluate', {
        expression,
        target,
        awaitPromise: false,
      });
      if (result?.sharedId !== undefined) return { sharedId: result.sharedId };
      await run('new Promise((resolve) => requestAnimationFrame(resolve)).then(() => true)');
    }
  }

  async function locate(anchor: Anchor): Promise<{ sharedId: string }> {
    const inside = 'css' in anchor ? anchor.inside : undefined;
    const startNodes = inside === undefined ? undefined : [await shadowRootOf(inside)];
    const locator =
      'role' in anchor
        ? { type: 'accessibility', value: anchor }
        : { type: 'css', value: 'css' in anchor ? anchor.css : selectorOf(anchor) };
    for (;;) {
      const { nodes } = await bidi.send<Located>('browsingContext.locateNodes', {
        context,
        locator,
        ...(startNodes && { startNodes }),
      });
      if (nodes[0] !== undefined) return { sharedId: nodes[0].sharedId };
      await run('new Promise((resolve) => requestAnimationFrame(resolve)).then(() => true)');
    }
  }

  /** Clicks until the element itself was hit. `note` gets what it waits for, and returns false to end this. */
  async function clickOn(anchor: Anchor, note: (waitsFor: string) => boolean): Promise<void> {
    while (note('to be there')) {
      const element = await locate(anchor);
      note('to be enabled, have a size and stop moving');
      const { result } = await bidi
        .send<Outcome>('script.callFunction', {
          functionDeclaration: TAKE_AIM,
          arguments: [element],
          target,
          awaitPromise: true,
        })
        .catch((error: unknown): Outcome | Promise<never> =>
          isGoneDocument(error) ? {} : Promise.reject(error),
        );
      if (result?.value === undefined) continue;
      note('to be hit by the mouse');
      await act(mouseActions(JSON.parse(result.value)));
      // A click may close or leave the document, which then answers no more.
      const wasHit = await run(WAS_HIT).catch(
        (error: unknown) => isGoneDocument(error) || Promise.reject(error),
      );
      if (wasHit === true) return;
    }
  }

  const act = (actions: readonly unknown[]) => bidi.send<void>('input.performActions', { context, actions });

  return {
    ...createEvaluator(run),
    async click(anchor) {
      let waitsFor = '';
      let isOver = false;
      const clicked = clickOn(anchor, (next) => {
        waitsFor = next;
        return !isOver;
      });
      await withTimeout(() => `${JSON.stringify(anchor)} ${waitsFor}`, clicked).catch(
        async (error: unknown) => {
          isOver = true;
          const shown = await run(SHOWN).catch(() => 'a page that is gone');
          throw new Error(`${String(error)} in ${String(shown)}`, { cause: error });
        },
      );
    },
    async press(key) {
      // In a window without focus, keys reach the focused element but do not activate it.
      await bidi.send('browsingContext.activate', { context });
      await act(keyActions([key]));
    },
    type: (text) => act(keyActions(Array.from(text))),
    async setFiles(css, paths) {
      const element = await withTimeout(css, locate({ css }));
      await bidi.send('input.setFiles', { context, element, files: paths.map((path) => resolve(path)) });
    },
    async goto(url) {
      // Firefox sends no event when a page of an extension has loaded, so the page itself is asked.
      const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
      await bidi.send('browsingContext.navigate', { context, url, wait });
      if (wait === 'none') await withTimeout(url, waitForDocument(run, url));
    },
    reload: () => bidi.send<void>('browsingContext.reload', { context, wait: 'complete' }),
    async screenshot(path) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    close: () => bidi.send<void>('browsingContext.close', { context }),
  };
}

async function waitForDocument(run: (expression: string) => Promise<unknown>, url: string): Promise<void> {
  const there = `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`;
  for (;;) {
    // The previous document may unload before it answers.
    const answer = await run(there).catch((error: unknown) =>
      isGoneDocument(error) ? false : Promise.reject(error),
    );
    if (answer === true) return;
  }
}

function isGoneDocument(error: unknown): boolean {
  return (
    error instanceof Error && /no such (?:frame|node)|destroyed|discarded|AbortError/i.test(error.message)
  );
}
