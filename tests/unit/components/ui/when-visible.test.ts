// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { whenVisible } from '#components/ui/when-visible.ts';

const become = (visibilityState: DocumentVisibilityState): void => {
  Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('whenVisible', () => {
  it('acts immediately where the page is visible', () => {
    let acts = 0;
    become('visible');

    whenVisible(document, () => acts++)();

    expect(acts).toBe(1);
  });

  it('acts once when a hidden page becomes visible', () => {
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
