import { writeFile } from 'node:fs/promises';
import { createEvaluator, STABLE_CENTRE, selectorOf, type Anchor, type Evaluator } from '../in-page.ts';
import { withTimeout } from '../with-timeout.ts';
import type { Privileged } from './privileged.ts';

/** The real popup in its panel. */
export interface FirefoxPopup extends Evaluator {
  /** Clicks with the mouse, once the element exists and does not move. */
  click(anchor: Exclude<Anchor, { role: string }>): Promise<void>;
  /** Writes a PNG of the popup to `path`. */
  screenshot(path: string): Promise<void>;
  /** Closes it with `window.close()`. Resolves when it is closed. */
  close(): Promise<void>;
}

/** The background page. */
export interface FirefoxBackground extends Evaluator {
  /** The browser's state of it: `starting`, `running`, `suspending` or `stopped`. */
  state(): Promise<string>;
  /** Stops it like the idle timeout. */
  terminate(): Promise<void>;
  wake(): Promise<void>;
}

export async function openPopup(privileged: Privileged): Promise<FirefoxPopup> {
  await withTimeout('the popup to open', privileged.openPopup());
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
      // Late content may move the element away from the mouse. Then the click is repeated.
      while (!isHit) {
        const centre = await evaluator.waitFor<string>(`(${STABLE_CENTRE})(${element})`);
        const { x, y }: { x: number; y: number } = JSON.parse(centre);
        isHit = await privileged.click('popup', { x, y, selector });
      }
    },
    async screenshot(path) {
      const [, base64 = ''] = (await privileged.screenshot('popup')).split(',');
      await writeFile(path, Buffer.from(base64, 'base64'));
    },
    async close() {
      await evaluator.evaluate('void setTimeout(() => window.close())');
      await withTimeout('the popup to close', privileged.popupClosed());
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
