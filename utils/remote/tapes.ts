import type { LinkReader } from './link-reader.ts';
import { SMALL_GAP } from './merge-byte-ranges.ts';
import type { ByteRange } from './remote-file.ts';
import type { Bytes } from '#utils/zip/index.ts';
import type { Slots } from './traffic.ts';

/** An answer that is under way, and read on from where the one before has stopped. */
interface Tape {
  /** Where in the file the next byte is. */
  at: number;
  end: number;
  chunks: AsyncGenerator<Bytes, void>;
  /** The rest of the chunk that was read last. */
  rest: Bytes;
  isBusy: boolean;
}

/** Reads of expected ranges, out of as few requests as possible. */
export interface Tapes {
  expect(ranges: readonly ByteRange[]): void;
  /** These bytes out of an expected range; undefined if they are not in one. */
  find(offset: number, length: number): AsyncGenerator<Bytes, void> | undefined;
  /** Ends the requests that nobody reads on. */
  close(): Promise<unknown>;
}

export function createTapes(reader: LinkReader, slots: Slots, signal: AbortSignal): Tapes {
  let expected: readonly ByteRange[] = [];
  const tapes = new Set<Tape>();

  async function drop(tape: Tape): Promise<void> {
    tapes.delete(tape);
    await tape.chunks.return();
  }

  const dropIdle = (): Promise<void[]> => Promise.all([...tapes].filter(({ isBusy }) => !isBusy).map(drop));
  slots.onWanted(() => void dropIdle());

  /** One that stands near before these bytes, or a new one that begins with them. */
  function tapeFor(offset: number, end: number): Tape {
    const near = [...tapes].find(
      (tape) => !tape.isBusy && tape.at <= offset && offset - tape.at <= SMALL_GAP && end <= tape.end,
    );
    if (near) return near;
    const tape: Tape = {
      at: offset,
      end,
      chunks: reader.bytes({ offset, length: end - offset }, signal),
      rest: new Uint8Array(),
      isBusy: true,
    };
    tapes.add(tape);
    return tape;
  }

  async function* readFrom(offset: number, length: number, end: number): AsyncGenerator<Bytes, void> {
    const tape = tapeFor(offset, end);
    tape.isBusy = true;
    let isWhole = false;
    try {
      await skip(tape, offset - tape.at);
      for (let left = length; left > 0;) {
        const chunk = await take(tape, left);
        left -= chunk.length;
        yield chunk;
      }
      isWhole = true;
    } finally {
      tape.isBusy = false;
      // Nobody may wait for a request that nobody reads on.
      if (!isWhole || tape.at === tape.end || slots.isWanted()) await drop(tape);
    }
  }

  return {
    expect(ranges) {
      expected = ranges;
    },
    find(offset, length) {
      const range = expected.find(
        (each) => offset >= each.offset && offset + length <= each.offset + each.length,
      );
      return range && readFrom(offset, length, range.offset + range.length);
    },
    close: dropIdle,
  };
}

/** The next bytes, at most `max`. Valid until the next call. */
async function take(tape: Tape, max: number): Promise<Bytes> {
  if (tape.rest.length === 0) {
    const { value } = await tape.chunks.next();
    if (!value) throw new RangeError('The range has ended');
    tape.rest = value;
  }
  const chunk = tape.rest.subarray(0, max);
  tape.rest = tape.rest.subarray(chunk.length);
  tape.at += chunk.length;
  return chunk;
}

async function skip(tape: Tape, count: number): Promise<void> {
  for (let left = count; left > 0;) left -= (await take(tape, left)).length;
}
