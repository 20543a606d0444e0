// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { whenVisible } from '#components/ui/when-visible.ts';

const become = (visibilityState: DocumentVisibilityState): void => {
  Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('whenVisible', () => {
  it('acts at once where the page is in view', () => {
    let acts = 0;
    become('visible');

    whenVisible(document, () => acts++)();

    expect(acts).toBe(1);
  });

  it('acts once when a page that lay behind others comes to the front', () => {
    let acts = 0;
    become('hidden');
    const act = whenVisible(document, () => acts++);

    act();
    act();
    const before = acts;
    become('visible');
    become('hidden');
    become('visible');

    expect([before, acts]).toEqual([0, 1]);
  });
});
