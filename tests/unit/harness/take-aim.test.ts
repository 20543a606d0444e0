// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { TAKE_AIM, WAS_HIT } from '../../harness/in-page.ts';

/** Runs the text of an expression like a page does. */
const run = (code: string): unknown => Reflect.construct(Function, [`return ${code}`])();

async function aimAt(element: Element): Promise<string | undefined> {
  // Nothing is laid out here.
  element.getBoundingClientRect = () => new DOMRect(10, 20, 100, 50);
  const takeAim = run(`(${TAKE_AIM})`);
  if (typeof takeAim !== 'function') throw new Error('It is no function');
  return takeAim(element);
}

/** What a click of the mouse dispatches where it is pressed, where it is released, and on what both are in. */
function click(pressed: Element, released: Element = pressed, both: Element | null = pressed): void {
  const fire = (element: Element, type: string) =>
    element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
  for (const type of ['pointerdown', 'mousedown']) fire(pressed, type);
  for (const type of ['pointerup', 'mouseup']) fire(released, type);
  if (both) fire(both, 'click');
}

let list: HTMLElement;
let link: HTMLElement;
let other: HTMLElement;
let seen: string[];

beforeEach(() => {
  document.body.innerHTML =
    '<ul><li><a href="#/people"><b>People</b></a></li><li><button>All</button></li></ul>';
  list = document.querySelector('ul') ?? document.body;
  link = document.querySelector('a') ?? document.body;
  other = document.querySelector('button') ?? document.body;
  seen = [];
  list.addEventListener('click', ({ target }) => target instanceof Element && seen.push(target.tagName));
});

describe('a click at an element', () => {
  it('is one on what is in it', async () => {
    expect(await aimAt(link)).toBe('{"x":60,"y":45}');

    click(document.querySelector('b') ?? link);

    expect(await run(WAS_HIT)).toBe(true);
    expect(seen).toEqual(['B']);
  });

  it('that reaches another one is a miss, of which the page sees nothing', async () => {
    await aimAt(link);

    click(other);

    expect(await run(WAS_HIT)).toBe(false);
    expect(seen).toEqual([]);
  });

  it('is a miss if the element moves while the mouse is pressed', async () => {
    await aimAt(link);

    click(link, other, list);

    expect(await run(WAS_HIT)).toBe(false);
    expect(seen).toEqual([]);
  });

  it('is a miss if the element goes while the mouse is pressed, so that no click follows', async () => {
    await aimAt(link);

    click(link, other, null);

    expect(await run(WAS_HIT)).toBe(false);
  });

  it('is followed by others as ever', async () => {
    await aimAt(link);
    click(link);

    click(other);

    expect(seen).toEqual(['A', 'BUTTON']);
  });

  it('counts as a hit where another document has replaced this one', async () => {
    await aimAt(link);
    Reflect.deleteProperty(globalThis, '__aim');

    expect(run(WAS_HIT)).toBe(true);
  });
});
