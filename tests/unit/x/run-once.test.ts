// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isScriptRunning, replaceScript } from '#utils/x/index.ts';

describe('a script of ours in a page', () => {
  it('ends the one before it, and no other', () => {
    const loader = replaceScript('loader');
    const first = replaceScript('guide');

    const second = replaceScript('guide');

    expect(first.signal.aborted).toBe(true);
    expect([second, loader].map(({ signal }) => signal.aborted)).toEqual([false, false]);
  });

  it('runs until it is ended', () => {
    const running = replaceScript('guide');
    expect(isScriptRunning('guide')).toBe(true);

    running.abort();

    expect(isScriptRunning('guide')).toBe(false);
  });
});
