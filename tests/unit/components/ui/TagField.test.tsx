// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { TagField } from '#components/ui/tags/TagField.tsx';
import { byRole, byTestId, clear, click, fire, show } from '../screen.tsx';

afterEach(clear);

async function showField(tags: string[]) {
  const calls: unknown[] = [];
  await show(
    <TagField
      tags={tags}
      onAdd={(added) => calls.push(['add', ...added])}
      onRemove={(tag) => calls.push(['remove', tag])}
    />,
  );
  const field = byTestId('tag-input');
  const type = (text: string): void => {
    if (field instanceof HTMLInputElement) field.value = text;
  };
  const press = (key: string) => fire(field, new KeyboardEvent('keydown', { key, bubbles: true }));
  return { calls, field, type, press };
}

it('adds what is typed with Enter, several between commas of any script', async () => {
  const { calls, field, type, press } = await showField([]);

  type('radio, música، 音楽、 ');
  await press('Enter');
  await press('Enter');

  expect(calls).toEqual([['add', 'radio', ' música', ' 音楽']]);
  expect(field).toHaveProperty('value', '');
});

it('adds what is typed when it is left', async () => {
  const { calls, field, type } = await showField([]);

  type('radio');
  await fire(field, new FocusEvent('blur'));

  expect(calls).toEqual([['add', 'radio']]);
});

it('removes a tag with its button, and the last one with Backspace in the empty field', async () => {
  const { calls, type, press } = await showField(['<b>a</b>', 'b']);

  await click(byRole('button', 'Remove the tag “<b>a</b>”'));
  type('text');
  await press('Backspace');
  type('');
  await press('Backspace');

  expect(calls).toEqual([
    ['remove', '<b>a</b>'],
    ['remove', 'b'],
  ]);
});
