import type { Bytes, Source } from './source.ts';
import type { Window } from './window.ts';

/** Reads that go forward through a source, mostly a little further each time. */
export interface MovingWindow {
  /** The bytes asked for; fewer where the source ends. */
  look(offset: number, length: number): Promise<Bytes>;
  /** What has been read last. */
  seen(): Window;
}

/** Read at once after a leap, and where the way goes on from what was read before. */
const AFTER_LEAP = 4 * 1024;
const ONWARD = 64 * 1024;

export function createMovingWindow(source: Source, signal?: AbortSignal): MovingWindow {
  let window: Window = { offset: 0, bytes: new Uint8Array() };
  return {
    seen: () => window,
    async look(offset, length) {
      if (offset >= source.size) return new Uint8Array();
      const end = Math.min(offset + length, source.size);
      const seenTo = window.offset + window.bytes.length;
      if (offset < window.offset || end > seenTo) {
        const isOnward = offset >= window.offset && offset <= seenTo + ONWARD;
        const wanted = Math.max(length, isOnward ? ONWARD : AFTER_LEAP);
        const bytes = await source.read(offset, Math.min(wanted, source.size - offset), signal);
        window = { offset, bytes };
      }
      return window.bytes.subarray(offset - window.offset, end - window.offset);
    },
  };
}
