// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Menu } from '#components/ui/menu/Menu.tsx';
import { byRole, byTestId, clear, click, fire, show } from '../screen.tsx';

async function showMenu() {
  const chosen = vi.fn<(label: string) => void>();
  const item = (label: string, testId: string) => ({ label, testId, onSelect: () => chosen(label) });
  await show(
    <Menu
      label="Save"
      items={[
        item('Audio', 'audio'),
        item('Original', 'original'),
        'separator',
        { ...item('Nothing', 'nothing'), isDisabled: true },
        item('Show notes', 'notes'),
      ]}
    />,
  );
  return { chosen, trigger: byRole('button', 'Save') };
}

const press = (key: string) =>
  fire(
    document.activeElement ?? document.body,
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const focused = () => document.activeElement?.textContent;
const isOpen = () => byRole('button', 'Save').getAttribute('aria-expanded') === 'true';

afterEach(clear);

describe('Menu', () => {
  it('has its items in the document while it is closed, and they work', async () => {
    const { chosen } = await showMenu();

    await click(byTestId('original'));

    expect(chosen.mock.calls).toEqual([['Original']]);
    expect(isOpen()).toBe(false);
  });

  it('hides a closed menu from screen readers and from the Tab key', async () => {
    await showMenu();

    expect(document.querySelector('[role="menu"]')?.getAttribute('aria-hidden')).toBe('true');
    expect(byTestId('audio').tabIndex).toBe(-1);
  });

  it('opens with the focus on its first item', async () => {
    const { trigger } = await showMenu();

    await click(trigger);

    expect([isOpen(), focused()]).toEqual([true, 'Audio']);
  });

  it('opens with an arrow key', async () => {
    const { trigger } = await showMenu();
    trigger.focus();

    await press('ArrowDown');

    expect([isOpen(), focused()]).toEqual([true, 'Audio']);
  });

  it('moves by arrows from end to end, without what is disabled', async () => {
    const { trigger } = await showMenu();
    await click(trigger);
    const visited: unknown[] = [];

    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
      await press(key);
      visited.push(focused());
    }

    expect(visited).toEqual(['Original', 'Show notes', 'Audio', 'Show notes', 'Audio', 'Show notes']);
  });

  it('finds an item by its first letters', async () => {
    const { trigger } = await showMenu();
    await click(trigger);

    await press('s');
    await press('h');

    expect(focused()).toBe('Show notes');
  });

  it('closes with Escape, and gives the focus back', async () => {
    const { trigger } = await showMenu();
    await click(trigger);

    await press('Escape');

    expect([isOpen(), document.activeElement]).toEqual([false, trigger]);
  });

  it('closes when something is chosen, or when a click is elsewhere', async () => {
    const { chosen, trigger } = await showMenu();
    const states: boolean[] = [];

    await click(trigger);
    await click(byTestId('notes'));
    states.push(isOpen());
    await click(trigger);
    await fire(document.body, new Event('pointerdown', { bubbles: true }));
    states.push(isOpen());

    expect(states).toEqual([false, false]);
    expect(chosen.mock.calls).toEqual([['Show notes']]);
  });
});
