// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { EditableTitle } from '#components/labels/EditableTitle.tsx';
import { byRole, byTestId, clear, click, fire, show } from '../screen.tsx';

function Example({ title = 'Café', onRename }: { title?: string; onRename: (title: string) => void }) {
  const [isEditing, setIsEditing] = useState(false);
  return <EditableTitle title={title} isEditing={isEditing} onEdit={setIsEditing} onRename={onRename} />;
}

async function showTitle(title?: string) {
  const renamed: string[] = [];
  await show(<Example {...(title !== undefined && { title })} onRename={(given) => renamed.push(given)} />);
  return renamed;
}

const field = (): HTMLInputElement => {
  const found = byTestId('title-input');
  if (!(found instanceof HTMLInputElement)) throw new Error('The title is no field');
  return found;
};
const press = (element: EventTarget, key: string) =>
  fire(element, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const isEditing = () => document.querySelector('[data-testid="title-input"]') !== null;

afterEach(clear);

describe('EditableTitle', () => {
  it('becomes a field with the title at the pencil, and keeps what Enter ends', async () => {
    const renamed = await showTitle();

    await click(byRole('button', 'Rename'));
    const offered = field().value;
    field().value = 'Radio night';
    await press(field(), 'Enter');

    expect(offered).toBe('Café');
    expect(renamed).toEqual(['Radio night']);
    expect(isEditing()).toBe(false);
  });

  it('is a field of at most 10,000 characters, and stays as it is if those are not touched', async () => {
    const renamed = await showTitle('🎧'.repeat(500_000));

    await click(byRole('button', 'Rename'));
    const offered = field().value;
    await press(field(), 'Enter');

    expect(offered).toBe('🎧'.repeat(5000));
    expect(field).toThrow('title-input');
    expect(renamed).toEqual([]);
  });

  it('becomes a field with F2, and Escape drops what was typed', async () => {
    const renamed = await showTitle();

    await press(document.body, 'F2');
    const began = isEditing();
    field().value = 'Radio night';
    await press(field(), 'Escape');

    expect([began, isEditing(), renamed]).toEqual([true, false, []]);
  });

  it('keeps what was typed when the focus goes elsewhere', async () => {
    const renamed = await showTitle();

    await press(document.body, 'F2');
    field().value = 'Radio night';
    await fire(field(), new FocusEvent('blur'));

    expect(renamed).toEqual(['Radio night']);
  });

  it('changes nothing where the title is the same', async () => {
    const renamed = await showTitle();

    await press(document.body, 'F2');
    await press(field(), 'Enter');

    expect(renamed).toEqual([]);
  });

  it('is the only heading all the time', async () => {
    await showTitle();

    await press(document.body, 'F2');

    expect(byRole('heading', 'Café').tagName).toBe('H1');
    expect(field().getAttribute('aria-label')).toBe('Title');
  });
});
