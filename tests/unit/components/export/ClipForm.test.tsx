// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ClipForm } from '#components/export/ClipForm.tsx';
import type { TimeRange } from '#utils/audio/index.ts';
import type { AudioFormat } from '#utils/export/index.ts';
import { allByRole, byRole, byTestId, clear, click, fire, pageText, show } from '../screen.tsx';

afterEach(clear);

async function showForm(): Promise<[AudioFormat, TimeRange][]> {
  const clips: [AudioFormat, TimeRange][] = [];
  const onClip = (kind: AudioFormat, span: TimeRange) => void clips.push([kind, span]);
  await show(<ClipForm duration={90} isBusy={false} position={() => 42.04} onClip={onClip} />);
  return clips;
}

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
    const clips = await showForm();
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
    const clips = await showForm();
    await type('clip-from', from);
    await type('clip-to', to);

    await click(byTestId('export-clip'));

    expect(clips).toEqual([]);
    expect(byTestId('clip-from').getAttribute('aria-invalid')).toBe('true');
    expect(pageText()).toContain('1:30');
  });

  it('sets an end to the playback position, with buttons that have different names', async () => {
    const clips = await showForm();
    const names = allByRole('button').map((button) => button.getAttribute('aria-label') ?? '');
    const [start = ''] = names;

    await click(byRole('button', start));
    await click(byTestId('export-clip'));

    expect(new Set(names).size).toBe(names.length);
    expect(clips).toEqual([['m4a', { from: 42, to: 90 }]]);
  });
});
