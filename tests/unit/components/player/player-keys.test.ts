// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { keyActionOf } from '#components/player/player-keys.ts';

/** The action of a key that is pressed in an element. */
function press(key: string, html = '<p></p>', modifiers: KeyboardEventInit = {}) {
  document.body.innerHTML = html;
  let action: ReturnType<typeof keyActionOf>;
  document.addEventListener('keydown', (event) => (action = keyActionOf(event)), { once: true });
  document.body.firstElementChild?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, ...modifiers }),
  );
  return action;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('keyActionOf', () => {
  it.each([
    [' ', { do: 'toggle' }],
    ['K', { do: 'toggle' }],
    ['j', { do: 'skip', direction: -1 }],
    ['l', { do: 'skip', direction: 1 }],
    ['ArrowLeft', { do: 'move', seconds: -5 }],
    ['.', { do: 'move', seconds: 1 }],
    ['b', { do: 'bookmark' }],
    ['n', { do: 'turn', step: 1 }],
    ['P', { do: 'turn', step: -1 }],
    ['1', { do: 'speaker', index: 0 }],
    ['9', { do: 'speaker', index: 8 }],
    ['0', undefined],
    ['[', { do: 'select', edge: 'from' }],
    [']', { do: 'select', edge: 'to' }],
    ['+', { do: 'zoom', steps: 1 }],
    ['x', undefined],
  ])('%s', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  it.each(['ctrlKey', 'metaKey'])('a comma with %s opens the settings', (modifier) => {
    expect(press(',', '<p></p>', { [modifier]: true })).toEqual({ do: 'settings' });
    expect(press('b', '<p></p>', { [modifier]: true })).toBeUndefined();
  });

  it.each([
    ['ت', 'KeyJ', { do: 'skip', direction: -1 }],
    ['لا', 'KeyB', { do: 'bookmark' }],
    ['و', 'Comma', { do: 'move', seconds: -1 }],
    ['٣', 'Digit3', { do: 'speaker', index: 2 }],
    ['ج', 'BracketLeft', { do: 'select', edge: 'from' }],
    ['ف', 'KeyT', undefined],
  ])('%s on an Arabic keyboard is %s', (key, code, action) => {
    expect(press(key, '<p></p>', { code })).toEqual(action);
  });

  it.each([
    '<input>',
    '<input type="search">',
    '<textarea></textarea>',
    '<select></select>',
    '<p contenteditable></p>',
    '<dialog open></dialog>',
    '<p></p><dialog open></dialog>',
  ])('leaves every key to %s', (html) => {
    for (const key of [' ', 'j', 'k', 'l', ',', '.', 'b', 'ArrowLeft', 'ArrowRight']) {
      expect(press(key, html)).toBeUndefined();
    }
  });

  it('leaves the space bar, and nothing else, to a checkbox', () => {
    expect(press(' ', '<input type="checkbox">')).toBeUndefined();
    expect(press('k', '<input type="checkbox">')).toEqual({ do: 'toggle' });
    expect(press('ArrowLeft', '<input type="checkbox">')).toEqual({ do: 'move', seconds: -5 });
  });

  it('leaves the arrows, and nothing else, to a slider', () => {
    expect(press('ArrowRight', '<input type="range">')).toBeUndefined();
    expect(press(' ', '<input type="range">')).toEqual({ do: 'toggle' });
    expect(press('j', '<input type="range">')).toEqual({ do: 'skip', direction: -1 });
  });

  it('leaves the space bar, and nothing else, to a button', () => {
    expect(press(' ', '<button></button>')).toBeUndefined();
    expect(press('j', '<button></button>')).toEqual({ do: 'skip', direction: -1 });
  });

  it('leaves a key that is pressed with Ctrl to the browser', () => {
    expect(press('l', '<p></p>', { ctrlKey: true })).toBeUndefined();
  });

  it('takes a bracket that a keyboard has only with AltGr', () => {
    const altGr = { ctrlKey: true, altKey: true };

    expect(press(']', '<p></p>', altGr)).toEqual({ do: 'select', edge: 'to' });
    expect(press('n', '<p></p>', altGr)).toBeUndefined();
  });
});
