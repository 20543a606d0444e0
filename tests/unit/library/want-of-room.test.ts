import { afterEach, describe, expect, it, vi } from 'vitest';
import { isOutOfSpace } from '#utils/library/is-out-of-space.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function leave(bytes: number): void {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5e9 + bytes, usage: 5e9 }) } });
}

const fault = (name: string): DOMException => new DOMException('Failed to write blobs (IOError)', name);

describe('isWantOfRoom', () => {
  it('is told by the browser’s own word for it, however much there seems to be', async () => {
    leave(1e12);

    expect(await isOutOfSpace(fault('AbortError'), fault('QuotaExceededError'))).toBe(true);
  });

  it.each(['DataError', 'AbortError', 'UnknownError', 'InvalidStateError'])(
    'is what %s means where there is next to nothing left',
    async (name) => {
      leave(1e6);

      expect(await isOutOfSpace(fault(name), null)).toBe(true);
    },
  );

  it('is not to blame while there is room, nor for any other failure', async () => {
    leave(1e10);
    expect(await isOutOfSpace(fault('DataError'))).toBe(false);
    leave(0);
    expect(await isOutOfSpace(new TypeError('no such thing'), undefined)).toBe(false);
  });
});
