// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Bookmarks } from '#components/recordings/detail/Bookmarks.tsx';
import { byRole, clear, click, fire, pageText, show } from '../../screen.tsx';

afterEach(clear);

describe('Bookmarks', () => {
  it('seeks to bookmarks, changes their notes and deletes them', async () => {
    const asked: unknown[][] = [];
    const bookmark = { id: 'b1', at: 75, note: '' };
    await show(
      <Bookmarks
        bookmarks={[bookmark]}
        onSeek={(at) => asked.push(['seek', at])}
        onChange={(changed) => asked.push(['change', changed])}
        onDelete={({ id }) => asked.push(['delete', id])}
        onClip={(at) => asked.push(['clip', at])}
      />,
    );
    const note = document.querySelector('input');

    await click(byRole('button', 'Play from 1:15'));
    if (note) {
      note.value = ' the joke ';
      await fire(note, new Event('change', { bubbles: true }));
    }
    await click(byRole('button', 'Clip around 1:15'));
    await click(byRole('button', 'Delete the bookmark at 1:15'));

    expect(asked).toEqual([
      ['seek', 75],
      ['change', { ...bookmark, note: 'the joke' }],
      ['clip', 75],
      ['delete', 'b1'],
    ]);
  });

  it('says how to add the first one', async () => {
    const nothing = () => undefined;
    await show(
      <Bookmarks bookmarks={[]} onSeek={nothing} onChange={nothing} onDelete={nothing} onClip={nothing} />,
    );

    expect(pageText()).toContain('No bookmarks yet');
  });
});
