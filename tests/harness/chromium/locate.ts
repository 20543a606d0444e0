import { SETTLED_CENTRE, selectorOf, type Anchor } from '../in-page.ts';
import type { Point } from './input.ts';
import type { Target } from './target.ts';

type Asked = Pick<Target, 'send' | 'evaluate' | 'waitFor'>;

/** Where to click on an element: waits until it is there, has a size, and has not moved for a frame. */
export async function locate(target: Asked, anchor: Anchor): Promise<Point> {
  const element =
    'role' in anchor
      ? await findByRole(target, anchor)
      : `document.querySelector(${JSON.stringify(selectorOf(anchor))})`;
  const centre: Point = JSON.parse(await target.waitFor<string>(`(${SETTLED_CENTRE})(${element})`));
  return centre;
}

/** An expression for the element: the browser itself knows roles and names best, and what it finds is kept in the page. */
async function findByRole(target: Asked, { role, name }: { role: string; name?: string }): Promise<string> {
  for (;;) {
    const { result } = await target.send('Runtime.evaluate', { expression: 'document' });
    const { nodes } = await target.send('Accessibility.queryAXTree', {
      objectId: result.objectId ?? '',
      role,
      ...(name === undefined ? {} : { accessibleName: name }),
    });
    const backendNodeId = nodes.find(({ ignored }) => !ignored)?.backendDOMNodeId;
    if (backendNodeId !== undefined) return keepNode(target, backendNodeId);
    await target.evaluate('new Promise((resolve) => requestAnimationFrame(resolve)).then(() => true)');
  }
}

async function keepNode(target: Asked, backendNodeId: number): Promise<string> {
  const { object } = await target.send('DOM.resolveNode', { backendNodeId });
  await target.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: 'function () { globalThis.__located = this; }',
  });
  return 'globalThis.__located';
}
