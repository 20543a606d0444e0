import { writeFile } from 'node:fs/promises';
import { createEvaluator, SETTLED_CENTRE, selectorOf, type Anchor, type Evaluator } from '../in-page.ts';
import { within } from '../within.ts';
import type { Privileged } from './privileged.ts';

/** The real popup, in its panel. */
export interface FirefoxPopup extends Evaluator {
  /** Clicks as a mouse does, once the element is there and stands still. */
  click(anchor: Exclude<Anchor, { role: string }>): Promise<void>;
  /** A PNG of what is seen, written to `path`. */
  screenshot(path: string): Promise<void>;
  /** By `window.close()`; resolves when it is gone. */
  close(): Promise<void>;
}

/** The background page: its state as the browser sees it. */
export interface FirefoxBackground extends Evaluator {
  /** `starting`, `running`, `suspending` or `stopped`. */
  state(): Promise<string>;
  /** Stops it as idling does. */
  terminate(): Promise<void>;
  wake(): Promise<void>;
}

export async function openPopup(privileged: Privileged): Promise<FirefoxPopup> {
  await within('the popup to open', privileged.openPopup());
  const evaluator = createEvaluator(async (expression): Promise<unknown> =>
    JSON.parse(await privileged.evaluate('popup', expression)),
  );
  await evaluator.waitFor("document.readyState === 'complete'");
  return {
    ...evaluator,
    async click(anchor) {
      const selector = selectorOf(anchor);
      const element = `document.querySelector(${JSON.stringify(selector)})`;
      let isHit = false;
      // What comes in late may move it from under the mouse: then it is tried again, as a person would.
      while (!isHit) {
        const centre = await evaluator.waitFor<string>(`(${SETTLED_CENTRE})(${element})`);
        const { x, y }: { x: number; y: number } = JSON.parse(centre);
        isHit = await privileged.click('popup', { x, y, selector });
      }
    },
    async screenshot(path) {
      const [, base64 = ''] = (await privileged.photograph('popup')).split(',');
      await writeFile(path, Buffer.from(base64, 'base64'));
    },
    async close() {
      await evaluator.evaluate('void setTimeout(() => window.close())');
      await within('the popup to close', privileged.popupClosed());
    },
  };
}

export function createBackground(privileged: Privileged): FirefoxBackground {
  return {
    ...createEvaluator(async (expression): Promise<unknown> =>
      JSON.parse(await privileged.evaluate('background', expression)),
    ),
    state: () => privileged.backgroundState(),
    terminate: () => privileged.terminateBackground(),
    wake: () => privileged.wakeBackground(),
  };
}
