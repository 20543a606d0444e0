// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { ClipForm } from '#components/export/ClipForm.tsx';
import type { TimeRange } from '#utils/audio/index.ts';
import type { AudioFormat } from '#utils/export/index.ts';
import { allByRole, byRole, byTestId, clear, click, fire, pageText, show } from '../screen.tsx';

afterEach(clear);

async function showForm() {
  const selection = createMemorySelection();
  let plays = 0;
  const clips: [AudioFormat, TimeRange][] = [];
  const videos: TimeRange[] = [];
  const previews: TimeRange[] = [];
  const kept: TimeRange[] = [];
  const levelled: boolean[] = [];
  const onClip = (kind: AudioFormat, span: TimeRange, isLevelled: boolean) => {
    clips.push([kind, span]);
    levelled.push(isLevelled);
  };
  await show(
    <ClipForm
      duration={90}
      selection={selection}
      isBusy={false}
      position={() => 42.04}
      onPlay={() => (plays += 1)}
      onClip={onClip}
      onVideo={(span) => void videos.push(span)}
      onPreview={(span) => void previews.push(span)}
      onKeep={(span) => void kept.push(span)}
    />,
  );
  return { clips, levelled, videos, previews, kept, selection, plays: () => plays };
}

/** What a timeline selects. */
function createMemorySelection() {
  const range = signal<TimeRange | undefined>(undefined);
  return {
    range,
    select: (from: number, to: number) => void (range.value = { from, to }),
    clear: () => void (range.value = undefined),
  };
}

const textOf = (id: string): string => {
  const field = byTestId(id);
  return field instanceof HTMLInputElement ? field.value : '';
};

async function type(id: string, text: string): Promise<void> {
  const field = byTestId(id);
  if (!(field instanceof HTMLInputElement)) throw new Error(`${id} is no field`);
  field.value = text;
  await fire(field, new Event('input', { bubbles: true }));
}

describe('ClipForm', () => {
  it.each([
    ['', '', { from: 0, to: 90 }],
    ['12.5', '1:02', { from: 12.5, to: 62 }],
    ['30', '5:00', { from: 30, to: 90 }],
  ])('exports from "%s" to "%s"', async (from, to, span) => {
    const { clips } = await showForm();
    await type('clip-from', from);
    await type('clip-to', to);

    await click(byTestId('export-clip'));

    expect(clips).toEqual([['m4a', span]]);
  });

  it.each([
    ['40', '30'],
    ['30', '30'],
    ['95', ''],
    ['soon', ''],
    ['', 'later'],
  ])('rejects "%s" to "%s", and explains why', async (from, to) => {
    const { clips } = await showForm();
    await type('clip-from', from);
    await type('clip-to', to);

    await click(byTestId('export-clip'));

    expect(clips).toEqual([]);
    expect(byTestId('clip-from').getAttribute('aria-invalid')).toBe('true');
    expect(pageText()).toContain('1:30');
  });

  it('sets an end to the playback position, with buttons that have different names', async () => {
    const { clips } = await showForm();
    const names = allByRole('button').map(
      (button) => button.getAttribute('aria-label') ?? button.textContent,
    );
    const [start = ''] = names;

    await click(byRole('button', start));
    await click(byTestId('export-clip'));

    expect(new Set(names).size).toBe(names.length);
    expect(clips).toEqual([['m4a', { from: 42, to: 90 }]]);
  });

  it('selects what is typed, and shows what is selected elsewhere', async () => {
    const { selection } = await showForm();

    await type('clip-from', '12.5');
    await type('clip-to', '1:02');
    const typed = selection.range.value;
    await act(() => selection.select(20.04, 63.46));

    expect(typed).toEqual({ from: 12.5, to: 62 });
    expect([textOf('clip-from'), textOf('clip-to')]).toEqual(['0:20', '1:03.5']);
  });

  it('does not change a text while somebody types it', async () => {
    const { selection } = await showForm();

    await type('clip-from', '1');
    await type('clip-from', '1:0');

    expect(textOf('clip-from')).toBe('1:0');
    expect(textOf('clip-to')).toBe('');
    expect(selection.range.value).toEqual({ from: 60, to: 90 });
  });

  it('plays what is selected, and is empty when the selection is cleared', async () => {
    const { selection, plays } = await showForm();
    const atFirst = byTestId('play-selection').hasAttribute('disabled');
    await act(() => selection.select(10, 50));

    await click(byTestId('play-selection'));
    await click(byRole('button', 'Clear the selection'));

    expect([atFirst, plays(), selection.range.value]).toEqual([true, 1, undefined]);
    expect([textOf('clip-from'), textOf('clip-to')]).toEqual(['', '']);
  });

  it('is out of sight until something is selected', async () => {
    const { selection } = await showForm();
    const isFolded = () => document.querySelector('form')?.classList.contains('folded');
    const before = isFolded();

    await act(() => selection.select(10, 50));

    expect([before, isFolded()]).toEqual([true, false]);
  });
});

describe('the video of a clip', () => {
  it('is made of what is selected, at once or after a look at it', async () => {
    const { videos, previews, kept } = await showForm();
    await type('clip-from', '10');
    await type('clip-to', '50');

    await click(byTestId('export-video'));
    await click(byTestId('preview-video'));
    await click(byTestId('clip-keep'));

    expect([...videos, ...previews, ...kept]).toEqual(
      Array.from({ length: 3 }, () => ({ from: 10, to: 50 })),
    );
  });

  it('says how long it is, and when X does not take it', async () => {
    const { selection } = await showForm();

    await act(() => selection.select(0, 40));
    const short = byTestId('clip-length');
    const text = short.textContent?.replaceAll(/[\u2066-\u2069]/g, '');
    expect([text, short.dataset['over']]).toEqual(['0:40 · X takes up to 2:20', 'false']);
    await act(() => selection.select(0, 150));

    expect(byTestId('clip-length').dataset['over']).toBe('true');
  });

  it('is not made of times that are none', async () => {
    const { videos } = await showForm();
    await type('clip-from', '40');
    await type('clip-to', '30');

    await click(byTestId('export-video'));

    expect(videos).toEqual([]);
    expect(byTestId('clip-from').getAttribute('aria-invalid')).toBe('true');
  });
});
