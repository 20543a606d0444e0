import { secondsOf } from '#utils/audio/index.ts';
import { canDecode, decodeFrames } from '#utils/decode/index.ts';
import type { PeaksStore, StoredPeaks, Piece, PlayableAudio } from '#utils/library/index.ts';

/** Seconds of sound decoded at a time: what is held in memory at most. */
const SLICE_SECONDS = 4;
/** Seconds of sound between two times that what is done is kept. */
const STORED_EVERY = 600;
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
  const progress = await peaks.begin(spaceId);
  const { pieces } = await openAudio(spaceId);
  for (const piece of pieces) {
    const end = piece.start + piece.duration;
    // What this browser cannot decode stays flat.
    if (end <= progress.done || !(await canDecode(piece.run))) continue;
    const frame = secondsOf(piece.run, 1);
    const slice = Math.max(1, Math.floor(SLICE_SECONDS / frame));
    let stored = progress.done;
    const alreadyDrawn = Math.max(0, Math.floor((progress.done - piece.start) / frame + 1e-6));
    for (let from = piece.from + alreadyDrawn; from < piece.to; from += slice) {
      const to = Math.min(piece.to, from + slice);
      await whenOpen();
      await drawSlice(progress, piece, from, to);
      progress.done = piece.start + (to - piece.from) * frame;
      if (progress.done - stored < STORED_EVERY) continue;
      stored = progress.done;
      if (!(await peaks.put(progress))) return;
    }
  }
  progress.whole = 1;
  await peaks.put(progress);
}

async function drawSlice(progress: StoredPeaks, piece: Piece, from: number, to: number): Promise<void> {
  const frame = secondsOf(piece.run, 1);
  const payloads = await piece.read({ from, to });
  let samples = new Float32Array();
  const broken = await decodeFrames(piece.run, payloads, (i, audio) => {
    const options = { planeIndex: 0, format: 'f32-planar' } as const;
    const count = audio.allocationSize(options) / 4;
    if (samples.length !== count) samples = new Float32Array(count);
    audio.copyTo(samples, options);
    const at = piece.start + (from - piece.from + i) * frame;
    const value = Math.min(progress.values.length - 1, Math.floor((at + frame / 2) * progress.perSecond));
    progress.values[value] = Math.max(progress.values[value] ?? 0, loudestOf(samples));
  });
  for (const i of broken) progress.broken.push([piece.part, from + i]);
}

/** 0–255 */
function loudestOf(samples: Float32Array): number {
  let loudest = 0;
  for (let i = 0; i < samples.length; i += STRIDE) loudest = Math.max(loudest, Math.abs(samples[i] ?? 0));
  return Math.round(Math.min(1, loudest) * 255);
}
