import { DEFAULT_TIMEOUT } from './with-timeout.ts';

/** An expression, or a function. The function is sent as text, so it cannot use anything from outside. */
export type Code<Result, Argument = undefined> = string | ((argument: Argument) => Result | Promise<Result>);

/** Runs code in a document or worker. */
export interface Evaluator {
  /** Runs code with one argument of plain JSON. Returns its awaited value. */
  evaluate<Result, Argument = undefined>(code: Code<Result, Argument>, argument?: Argument): Promise<Result>;
  /**
   * The first truthy value of the code, which runs again with each change and frame of the document. Rejects after
   * `timeout` ms.
   */
  waitFor<Result>(code: Code<Result>, timeout?: number): Promise<Result>;
}

/**
 * Names an element: by its `data-testid`, by role and accessible name, or by a selector, which may lead into the open
 * shadow root of the element `inside`.
 */
export type Anchor = { testId: string } | { css: string; inside?: string } | { role: string; name?: string };

/** Creates an evaluator. `run` returns the awaited value of an expression as plain JSON. */
export function createEvaluator(run: (expression: string) => Promise<unknown>): Evaluator {
  return {
    evaluate: async <Result, Argument>(code: Code<Result, Argument>, argument?: Argument) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller knows the type of the value
      return (await run(asExpression(code, argument))) as Result;
    },
    waitFor: async <Result>(code: Code<Result>, timeout = DEFAULT_TIMEOUT) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller knows the type of the value
      return (await run(untilTruthy(asExpression(code), timeout))) as Result;
    },
  };
}

/** The selector of an anchor that is not a role. */
export function selectorOf(anchor: Exclude<Anchor, { role: string }>): string {
  if ('testId' in anchor) return `[data-testid="${anchor.testId}"]`;
  // Playwright's selectors find what is in open shadow roots, too.
  return anchor.inside === undefined ? anchor.css : `${anchor.inside} ${anchor.css}`;
}

/**
 * The text of a function that scrolls an element into view and returns its centre as JSON. It returns nothing while the
 * element is disabled, has no size, or moves between two frames.
 */
export const STABLE_CENTRE = `async (element) => {
  if (!element || element.disabled) return undefined;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const { left, top, width, height } = element.getBoundingClientRect();
  const still = left === before.left && top === before.top && width > 0 && height > 0;
  return still ? JSON.stringify({ x: left + width / 2, y: top + height / 2 }) : undefined;
}`;

/**
 * The text of `STABLE_CENTRE`, which then lets only a click on the element through to the page. Late content may move the
 * element after the look, or between the press and the release of the mouse. The click would then do something else, or
 * nothing.
 */
export const TAKE_AIM = `async (element) => {
  const centre = await (${STABLE_CENTRE})(element);
  if (centre === undefined) return undefined;
  const { promise: hit, resolve } = Promise.withResolvers();
  const guard = (event) => {
    const isHit = event.composedPath().includes(element) || event.target.closest?.('label')?.control === element;
    if (!isHit) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    // Where a press and a release have nothing in common, no click follows.
    if (event.type === 'mouseup') setTimeout(() => resolve(false));
    if (event.type !== 'click') return;
    resolve(isHit);
    stop();
  };
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  const stop = () => types.forEach((type) => removeEventListener(type, guard, true));
  globalThis.__aim?.stop();
  globalThis.__aim = { hit, stop };
  types.forEach((type) => addEventListener(type, guard, true));
  return centre;
}`;

/** Whether the click after `TAKE_AIM` was one on the element. The document may have gone because of it. */
export const WAS_HIT = 'globalThis.__aim?.hit ?? true';

/** What a failure says about its document. */
export const SHOWN =
  "location.href + ' (' + document.visibilityState + '), which shows: ' + (document.body?.innerText.slice(0, 400) ?? '')";

function asExpression<Argument>(code: Code<unknown, Argument>, argument?: Argument): string {
  return typeof code === 'string' ? code : `(${String(code)})(${JSON.stringify(argument) ?? ''})`;
}

function untilTruthy(expression: string, timeout: number): string {
  return `new Promise((resolve, reject) => {
    let busy = false;
    let over = false;
    const finish = (end, value) => {
      over = true;
      observer.disconnect();
      clearTimeout(deadline);
      end(value);
    };
    const check = async () => {
      if (busy || over) return;
      busy = true;
      try {
        const value = await (${expression});
        if (value && !over) finish(resolve, value);
      } catch (error) {
        if (!over) finish(reject, error);
      }
      busy = false;
    };
    const onFrame = () => {
      if (over) return;
      check();
      // Invisible documents (offscreen, background) get no frames.
      if (document.visibilityState === 'visible') requestAnimationFrame(onFrame);
      else setTimeout(onFrame, 50);
    };
    const deadline = setTimeout(() => {
      const what = ${JSON.stringify(`waited ${timeout} ms for ${expression}`)};
      finish(reject, new Error(what + ' in ' + ${SHOWN}));
    }, ${timeout});
    const observer = new MutationObserver(check);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    onFrame();
  })`;
}
