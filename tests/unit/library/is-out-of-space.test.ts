import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOutOfSpace } from '#utils/library/is-out-of-space.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function leaveFree(bytes: number): void {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5e9 + bytes, usage: 5e9 }) } });
}

const fault = (name: string): DOMException => new DOMException('Failed to write blobs (IOError)', name);

describe('isOutOfSpace', () => {
  it('is true for the browser’s own error for it, however much space seems to be free', async () => {
    leaveFree(1e12);

    expect(await isOutOfSpace(fault('AbortError'), fault('QuotaExceededError'))).toBe(true);
  });

  it.each(['DataError', 'AbortError', 'UnknownError', 'InvalidStateError'])(
    'is true for %s if next to nothing is free',
    async (name) => {
      leaveFree(1e6);

      expect(await isOutOfSpace(fault(name), null)).toBe(true);
    },
  );

  it('is false while there is enough space, and for any other error', async () => {
    leaveFree(1e10);
    expect(await isOutOfSpace(fault('DataError'))).toBe(false);
    leaveFree(0);
    expect(await isOutOfSpace(new TypeError('unrelated'), undefined)).toBe(false);
  });

  it('is false for an error that the browser throws for other reasons, however little is free', async () => {
    leaveFree(0);

    expect(await isOutOfSpace(fault('NotFoundError'))).toBe(false);
  });

  it.each([
    [256 * 1024 * 1024 - 1, true],
    [256 * 1024 * 1024, false],
  ])('counts %i free bytes as next to nothing: %s', async (free, expected) => {
    leaveFree(free);

    expect(await isOutOfSpace(fault('DataError'))).toBe(expected);
  });

  it.each<[string, object]>([
    ['the browser does not say how much is free', {}],
    ['it does not know the quota', { storage: { estimate: async () => ({ usage: 0 }) } }],
    ['it does not know what is used', { storage: { estimate: async () => ({ quota: 0 }) } }],
  ])('is false where %s', async (_why, navigator) => {
    vi.stubGlobal('navigator', navigator);

    expect(await isOutOfSpace(fault('DataError'))).toBe(false);
  });
});
