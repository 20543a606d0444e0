import { framesBefore, secondsOf, type FrameRange } from '#utils/audio/index.ts';
import { canDecode, decodeFrames } from '#utils/decode/index.ts';
import type { Piece, PlayableAudio } from '#utils/library/index.ts';

/** The frames of a recording that no decoder can decode, as far as they are known: one of them ends an `<audio>`. */
export interface BrokenFrames {
  /** Finds those around `position` (seconds), as far ahead as a decoder runs. Returns how many are new. */
  find(audio: PlayableAudio, position: number): Promise<number>;
  /** Adds one that is known from elsewhere: frame `frame` of X's part `part`. */
  add(part: number, frame: number): void;
  /** Replaces each by the frame before it, which lasts a fiftieth of a second: so no time is lost. */
  conceal(piece: Piece, range: FrameRange, payloads: Uint8Array[]): Uint8Array[];
}

/** Seconds: what an element may have decoded behind and ahead of the position that it reports. */
const REACH = { back: 0.2, ahead: 12 };

export function createBrokenFrames(): BrokenFrames {
  const known = new Set<string>();
  async function findIn(piece: Piece, from: number, to: number): Promise<number> {
    const range = {
      from: piece.from + Math.max(0, framesBefore(piece.run, from - piece.start)),
      to: Math.min(piece.to, piece.from + framesBefore(piece.run, to - piece.start) + 1),
    };
    if (range.to <= range.from || !(await canDecode(piece.run))) return 0;
    const before = known.size;
    for (const i of await decodeFrames(piece.run, await piece.read(range))) {
      known.add(keyOf(piece.part, range.from + i));
    }
    return known.size - before;
  }

  return {
    async find({ pieces }, position) {
      let found = 0;
      for (const piece of pieces) {
        const [from, to] = [position - REACH.back, position + REACH.ahead];
        if (piece.start < to && piece.start + piece.duration > from) found += await findIn(piece, from, to);
      }
      return found;
    },
    add: (part, frame) => void known.add(keyOf(part, frame)),
    conceal({ part }, { from }, payloads) {
      if (known.size === 0) return payloads;
      const isBroken = (i: number): boolean => known.has(keyOf(part, from + i));
      return payloads.map((payload, i) => {
        if (!isBroken(i)) return payload;
        const before = payloads.findLastIndex((_, j) => j < i && !isBroken(j));
        return payloads[before] ?? payloads.find((_, j) => !isBroken(j)) ?? payload;
      });
    },
  };
}

const keyOf = (part: number, frame: number): string => `${part} ${frame}`;

/** How long a frame at `position` lasts; both in seconds. */
export function frameSecondsAt({ pieces }: PlayableAudio, position: number): number {
  const piece = pieces.findLast(({ start }) => start <= position) ?? pieces[0];
  return piece ? secondsOf(piece.run, 1) : 0;
}
