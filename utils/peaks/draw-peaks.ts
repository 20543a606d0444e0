import { secondsOf } from '#utils/audio/index.ts';
import { canDecode, decodeFrames } from '#utils/decode/index.ts';
import type { PeaksStore, StoredPeaks, Piece, PlayableAudio } from '#utils/library/index.ts';

/** Seconds of sound decoded at a time: what is held in memory at most. */
const SLICE = 4;
/** Seconds of sound between two times that what is done is kept. */
const KEPT_EVERY = 600;
/** Every how many-th sample is looked at: enough to see how loud it is. */
const STRIDE = 4;

export interface DrawPeaksDependencies {
  peaks: PeaksStore;
  openAudio(spaceId: string): Promise<PlayableAudio>;
  /** Resolves when nothing more urgent is going on. */
  whenOpen(): Promise<void>;
}

/** Decodes a recording's sound in slices and keeps how loud it is; goes on where it was broken off. */
export async function drawPeaks(
  spaceId: string,
  { peaks, openAudio, whenOpen }: DrawPeaksDependencies,
): Promise<void> {
  const drawn = await peaks.begin(spaceId);
  const { pieces } = await openAudio(spaceId);
  for (const piece of pieces) {
    const end = piece.start + piece.duration;
    // What this browser cannot decode stays flat.
    if (end <= drawn.done || !(await canDecode(piece.run))) continue;
    const frame = secondsOf(piece.run, 1);
    const slice = Math.max(1, Math.floor(SLICE / frame));
    let kept = drawn.done;
    const begun = Math.max(0, Math.floor((drawn.done - piece.start) / frame + 1e-6));
    for (let from = piece.from + begun; from < piece.to; from += slice) {
      const to = Math.min(piece.to, from + slice);
      await whenOpen();
      await drawSlice(drawn, piece, from, to);
      drawn.done = piece.start + (to - piece.from) * frame;
      if (drawn.done - kept < KEPT_EVERY) continue;
      kept = drawn.done;
      if (!(await peaks.put(drawn))) return;
    }
  }
  drawn.complete = 1;
  await peaks.put(drawn);
}

async function drawSlice(drawn: StoredPeaks, piece: Piece, from: number, to: number): Promise<void> {
  const frame = secondsOf(piece.run, 1);
  const payloads = await piece.read({ from, to });
  let samples = new Float32Array();
  const broken = await decodeFrames(piece.run, payloads, (i, sound) => {
    const options = { planeIndex: 0, format: 'f32-planar' } as const;
    const count = sound.allocationSize(options) / 4;
    if (samples.length !== count) samples = new Float32Array(count);
    sound.copyTo(samples, options);
    const at = piece.start + (from - piece.from + i) * frame;
    const value = Math.min(drawn.values.length - 1, Math.floor((at + frame / 2) * drawn.perSecond));
    drawn.values[value] = Math.max(drawn.values[value] ?? 0, loudestOf(samples));
  });
  for (const i of broken) drawn.broken.push([piece.part, from + i]);
}

/** 0–255 */
function loudestOf(samples: Float32Array): number {
  let most = 0;
  for (let i = 0; i < samples.length; i += STRIDE) most = Math.max(most, Math.abs(samples[i] ?? 0));
  return Math.round(Math.min(1, most) * 255);
}
