// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { DropTarget } from '#components/import/DropTarget.tsx';
import { byTestId, clear, fire, show } from '../screen.tsx';

/** A drag event as a browser fires it: those of happy-dom have no files. */
function drag(type: string, types: string[] = ['Files']): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const file = new File(['x'], 'a.zip');
  const item = { kind: 'file', getAsFile: () => file, webkitGetAsEntry: () => null };
  return Object.assign(event, { dataTransfer: { types, items: [item], files: [file] } });
}

async function showTarget() {
  const dropped: Promise<File[]>[] = [];
  const overs: string[] = [];
  await show(<DropTarget onOver={() => overs.push('over')} onFiles={(files) => dropped.push(files)} />);
  return { dropped, overs };
}

afterEach(clear);

describe('DropTarget', () => {
  it('is visible while files are dragged over any element', async () => {
    const { overs } = await showTarget();
    const before = byTestId('drop-target').hidden;

    await fire(window, drag('dragenter'));
    await fire(window, drag('dragenter'));
    await fire(window, drag('dragleave'));
    const during = byTestId('drop-target').hidden;
    await fire(window, drag('dragleave'));

    expect([before, during, byTestId('drop-target').hidden]).toEqual([true, false, true]);
    expect(overs).toEqual(['over']);
  });

  it('receives dropped files, and hides again', async () => {
    const { dropped } = await showTarget();
    await fire(window, drag('dragenter'));
    const drop = drag('drop');

    await fire(window, drop);

    expect((await dropped[0])?.map(({ name }) => name)).toEqual(['a.zip']);
    expect(drop.defaultPrevented).toBe(true);
    expect(byTestId('drop-target').hidden).toBe(true);
  });

  it('ignores dragged text', async () => {
    const { dropped } = await showTarget();
    const over = drag('dragover', ['text/plain']);

    await fire(window, over);
    await fire(window, drag('drop', ['text/plain']));

    expect(over.defaultPrevented).toBe(false);
    expect(dropped).toEqual([]);
  });

  it('stops listening when it is unmounted', async () => {
    const { dropped } = await showTarget();
    await clear();

    await fire(window, drag('drop'));

    expect(dropped).toEqual([]);
  });
});
