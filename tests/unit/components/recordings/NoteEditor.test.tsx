// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { NoteEditor } from '#components/recordings/notes/NoteEditor.tsx';
import { byTestId, clear, click, fire, pageText, show } from '../screen.tsx';

afterEach(async () => {
  await clear();
  vi.useRealTimers();
});

async function edit(note = '') {
  const saved: string[] = [];
  await show(<NoteEditor note={note} onSave={(next) => saved.push(next)} />);
  await click(byTestId('note-edit'));
  const field = byTestId('note-input');
  const type = async (text: string) => {
    if (field instanceof HTMLTextAreaElement) field.value = text;
    await fire(field, new Event('input', { bubbles: true }));
  };
  return { saved, field, type };
}

it('says what notes are for while there is none', async () => {
  await show(<NoteEditor note="" onSave={() => {}} />);

  expect(pageText()).toContain('Nothing written yet');
});

it('saves a moment after the last key, once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { saved, type } = await edit();

  await type('Ana');
  vi.advanceTimersByTime(500);
  await type('Ana on maps');
  vi.advanceTimersByTime(799);
  expect(saved).toEqual([]);
  vi.advanceTimersByTime(1);

  expect(saved).toEqual(['Ana on maps']);
});

it('saves at once when it is left, and when the page goes elsewhere', async () => {
  const { saved, field, type } = await edit('before');

  await type('one');
  await fire(field, new FocusEvent('blur'));
  await type('two');
  await clear();

  expect(saved).toEqual(['one', 'two']);
});

it('saves nothing that has not changed', async () => {
  const { saved, field } = await edit('before');

  await fire(field, new FocusEvent('blur'));
  await click(byTestId('note-done'));

  expect(saved).toEqual([]);
});

it('shows the note when Ctrl and Enter are pressed', async () => {
  const { saved, field, type } = await edit('before');

  await type('# after');
  await fire(field, new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));

  expect(saved).toEqual(['# after']);
  expect(document.querySelector('textarea')).toBeNull();
});
