import { PATIENCE } from './within.ts';

/** A function (whose text is sent, so that it may use nothing around it), or an expression. */
export type Code<Result, Argument = undefined> = string | ((argument: Argument) => Result | Promise<Result>);

/** What can be asked of any document or worker. */
export interface Evaluator {
  /** Runs code there (with one argument of plain JSON), and gives its value, awaited. */
  evaluate<Result, Argument = undefined>(code: Code<Result, Argument>, argument?: Argument): Promise<Result>;
  /** The first truthy value of the code, run again with each change and frame of the document; rejects after `timeout` ms. */
  waitFor<Result>(code: Code<Result>, timeout?: number): Promise<Result>;
}

/** How a test names an element: by its `data-testid`, by role and accessible name, or by any selector. */
export type Anchor = { testId: string } | { css: string } | { role: string; name?: string };

/** Makes an evaluator of `run`, which gives an expression's value, awaited, as plain JSON. */
export function createEvaluator(run: (expression: string) => Promise<unknown>): Evaluator {
  return {
    evaluate: async <Result, Argument>(code: Code<Result, Argument>, argument?: Argument) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller knows what the code gives
      return (await run(asExpression(code, argument))) as Result;
    },
    waitFor: async <Result>(code: Code<Result>, timeout = PATIENCE) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the caller knows what the code gives
      return (await run(untilTruthy(asExpression(code), timeout))) as Result;
    },
  };
}

/** The selector of an anchor that is no role. */
export function selectorOf(anchor: Exclude<Anchor, { role: string }>): string {
  return 'css' in anchor ? anchor.css : `[data-testid="${anchor.testId}"]`;
}

/**
 * JavaScript: a function that brings an element into view and gives its centre as JSON, or nothing as long as the element
 * is disabled, has no size, or moves between two frames.
 */
export const SETTLED_CENTRE = `async (element) => {
  if (!element || element.disabled) return undefined;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const { left, top, width, height } = element.getBoundingClientRect();
  const still = left === before.left && top === before.top && width > 0 && height > 0;
  return still ? JSON.stringify({ x: left + width / 2, y: top + height / 2 }) : undefined;
}`;

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
    const look = async () => {
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
      look();
      // Documents that nobody sees (offscreen, background) get no frames.
      if (document.visibilityState === 'visible') requestAnimationFrame(onFrame);
      else setTimeout(onFrame, 50);
    };
    const deadline = setTimeout(() => {
      const said = document.body?.innerText.slice(0, 400) ?? '';
      const what = ${JSON.stringify(`waited ${timeout} ms for ${expression}`)};
      finish(reject, new Error(what + ' in ' + location.href + ', which says: ' + said));
    }, ${timeout});
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    onFrame();
  })`;
}
