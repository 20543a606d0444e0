// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { StoredTextField } from '#components/ui/StoredTextField.tsx';
import { clear, fire, show } from '../screen.tsx';

afterEach(clear);

const stored: string[] = [];

async function render(value: string): Promise<HTMLInputElement> {
  await show(
    <StoredTextField value={value} label="Note" placeholder="" onStore={(text) => stored.push(text)} />,
  );
  const input = document.querySelector('input');
  if (!input) throw new Error('There is no field');
  return input;
}

async function type(input: HTMLInputElement, text: string): Promise<void> {
  input.value = text;
  await fire(input, new Event('input', { bubbles: true }));
}

describe('a text that is stored', () => {
  it('keeps what is typed while the page is rendered again', async () => {
    await type(await render('before'), 'half a wo');

    expect((await render('before')).value).toBe('half a wo');
  });

  it('shows what somebody else has stored meanwhile', async () => {
    await type(await render('before'), 'half a wo');

    expect((await render('after')).value).toBe('after');
  });

  it('is stored without the spaces around it', async () => {
    const input = await render('before');
    await type(input, ' the joke ');
    await fire(input, new Event('change', { bubbles: true }));

    expect(stored).toEqual(['the joke']);
  });

  it('cannot be changed where only a part of it is shown', async () => {
    const input = await render('long '.repeat(3000));

    expect(input.readOnly).toBe(true);
    expect(input.value.length).toBeLessThan(11_000);
  });
});
