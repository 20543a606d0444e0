import { framesBefore, secondsOf, type FrameRange } from '#utils/audio/index.ts';
import { canDecode, decodeFrames } from '#utils/decode/index.ts';
import type { Piece, PlayableAudio } from '#utils/library/index.ts';

/** The frames of a sound that no decoder takes, as far as they are known: one of them would end an `<audio>`. */
export interface BrokenFrames {
  /** Looks for them from `at` on (seconds), so far as a decoder runs ahead; gives how many are new. */
  look(sound: PlayableAudio, at: number): Promise<number>;
  /** Makes known one that has been found elsewhere: frame `frame` of X's part `part`. */
  add(part: number, frame: number): void;
  /** Puts what comes just before in the place of each: a fiftieth of a second, and no time is lost. */
  conceal(piece: Piece, range: FrameRange, payloads: Uint8Array[]): Uint8Array[];
}

/** Seconds: what an element may have decoded before and beyond the place it tells. */
const REACH = { back: 0.2, ahead: 12 };

export function createBrokenFrames(): BrokenFrames {
  const known = new Set<string>();
  async function lookIn(piece: Piece, from: number, to: number): Promise<number> {
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
    async look({ pieces }, at) {
      let found = 0;
      for (const piece of pieces) {
        const [from, to] = [at - REACH.back, at + REACH.ahead];
        if (piece.start < to && piece.start + piece.duration > from) found += await lookIn(piece, from, to);
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

/** Seconds that one frame lasts at `at`. */
export function frameSecondsAt({ pieces }: PlayableAudio, at: number): number {
  const piece = pieces.findLast(({ start }) => start <= at) ?? pieces[0];
  return piece ? secondsOf(piece.run, 1) : 0;
}
