import type { Point } from './input.ts';
import type { Target } from './target.ts';

/** How a test names an element: by its `data-testid`, by role and accessible name, or by any selector. */
export type Anchor = { testId: string } | { role: string; name?: string } | { css: string };

/** Where to click on an element: waits until it is there, has a size, and has not moved for a frame. */
export async function locate(target: Target, anchor: Anchor): Promise<Point> {
  const mark = 'role' in anchor ? await markByRole(target, anchor) : undefined;
  return target.waitFor<Point>(settledCentre(mark ?? selectorOf(anchor)));
}

function selectorOf(anchor: Anchor): string {
  if ('css' in anchor) return anchor.css;
  return 'testId' in anchor ? `[data-testid="${anchor.testId}"]` : '';
}

/** The browser itself knows roles and names best: what it finds is kept under a name that the page can look up. */
async function markByRole(target: Target, { role, name }: { role: string; name?: string }): Promise<string> {
  for (;;) {
    const { result } = await target.send('Runtime.evaluate', { expression: 'document' });
    const query = {
      objectId: result.objectId ?? '',
      role,
      ...(name === undefined ? {} : { accessibleName: name }),
    };
    const { nodes } = await target.send('Accessibility.queryAXTree', query);
    const backendNodeId = nodes.find(({ ignored }) => !ignored)?.backendDOMNodeId;
    if (backendNodeId === undefined) {
      await target.evaluate('new Promise((resolve) => requestAnimationFrame(resolve)).then(() => true)');
      continue;
    }
    const { object } = await target.send('DOM.resolveNode', { backendNodeId });
    const found = `located-${backendNodeId}`;
    await target.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (name) { (globalThis.__located ??= {})[name] = this; }`,
      arguments: [{ value: found }],
    });
    return found;
  }
}

/** An expression for the centre of an element, once two frames agree on it. */
function settledCentre(selector: string): string {
  return `(async () => {
    const selector = ${JSON.stringify(selector)};
    const element = globalThis.__located?.[selector] ?? document.querySelector(selector);
    if (!element || element.disabled) return false;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const before = element.getBoundingClientRect();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const { left, top, width, height } = element.getBoundingClientRect();
    const still = left === before.left && top === before.top && width > 0 && height > 0;
    return still && { x: left + width / 2, y: top + height / 2 };
  })()`;
}
