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
});
