// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { DropTarget } from '#components/import/DropTarget.tsx';
import { byTestId, clear, fire, show } from '../screen.tsx';

/** A drag as the browser tells of it; happy-dom's own carries no files. */
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
  it('shows itself while files hover, through all elements they pass', async () => {
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

  it('takes what is dropped, and hides again', async () => {
    const { dropped } = await showTarget();
    await fire(window, drag('dragenter'));
    const drop = drag('drop');

    await fire(window, drop);

    expect((await dropped[0])?.map(({ name }) => name)).toEqual(['a.zip']);
    expect(drop.defaultPrevented).toBe(true);
    expect(byTestId('drop-target').hidden).toBe(true);
  });

  it('leaves dragged text alone', async () => {
    const { dropped } = await showTarget();
    const over = drag('dragover', ['text/plain']);

    await fire(window, over);
    await fire(window, drag('drop', ['text/plain']));

    expect(over.defaultPrevented).toBe(false);
    expect(dropped).toEqual([]);
  });

  it('lets go of the page when it is taken away', async () => {
    const { dropped } = await showTarget();
    await clear();

    await fire(window, drag('drop'));

    expect(dropped).toEqual([]);
  });
});
