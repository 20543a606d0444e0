import { selectorOf, TAKE_AIM, type Anchor, type Evaluator } from '../in-page.ts';
import type { Point } from './input.ts';
import type { Tunnel } from './tunnel.ts';

type LocateTarget = Evaluator & Pick<Tunnel, 'send'>;

/**
 * The point to click on an element. Waits until the element exists, has a size, and has not moved for a frame, and until
 * the document has been painted: the browser drops clicks on a popup that is still opening. From then on the document
 * takes only a click on this element.
 */
export async function locate(target: LocateTarget, anchor: Anchor): Promise<Point> {
  const element =
    'role' in anchor
      ? await findByRole(target, anchor)
      : `document.querySelector(${JSON.stringify(selectorOf(anchor))})`;
  const shown = `performance.getEntriesByType('paint').length > 0 && (${TAKE_AIM})(${element})`;
  const centre: Point = JSON.parse(await target.waitFor<string>(shown));
  return centre;
}

/** An expression for the element that the browser's accessibility tree has under this role and name. */
async function findByRole(
  target: LocateTarget,
  { role, name }: { role: string; name?: string },
): Promise<string> {
  for (;;) {
    const { result } = await target.send('Runtime.evaluate', { expression: 'document' });
    const { nodes } = await target.send('Accessibility.queryAXTree', {
      objectId: result.objectId ?? '',
      role,
      ...(name === undefined ? {} : { accessibleName: name }),
    });
    const backendNodeId = nodes.find(({ ignored }) => !ignored)?.backendDOMNodeId;
    if (backendNodeId !== undefined) return exposeNode(target, backendNodeId);
    await target.evaluate('new Promise((resolve) => requestAnimationFrame(resolve)).then(() => true)');
  }
}

/** Makes the node a global variable of its page. Returns the expression for it. */
async function exposeNode(target: LocateTarget, backendNodeId: number): Promise<string> {
  const { object } = await target.send('DOM.resolveNode', { backendNodeId });
  await target.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { globalThis.__located = this; }',
  });
  return 'globalThis.__located';
}
