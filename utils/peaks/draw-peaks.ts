import { framesBefore, secondsOf } from '#utils/audio/index.ts';
import { canDecode, decodeFrames } from '#utils/decode/index.ts';
import type { PeaksStore, StoredPeaks, Piece, PlayableAudio } from '#utils/library/index.ts';

/** Seconds of audio that are decoded, and held in memory, at a time. */
const SLICE_SECONDS = 4;
/** Seconds of audio after which the result so far is stored. */
const STORED_EVERY = 600;
/** One of so many samples is read: enough to see how loud the audio is. */
const STRIDE = 4;

export interface DrawPeaksDependencies {
  peaks: PeaksStore;
  openAudio(spaceId: string): Promise<PlayableAudio>;
  /**
   * Called before each slice, with the ms that the one before took. Resolves when nothing more urgent is running; with false
   * if something else is to be drawn first.
   */
  mayContinue(spent: number): Promise<boolean>;
}

/**
 * Decodes a recording in slices and stores how loud it is. Continues where it was interrupted. Returns whether nothing is
 * left to do.
 */
export async function drawPeaks(
  spaceId: string,
  { peaks, openAudio, mayContinue }: DrawPeaksDependencies,
): Promise<boolean> {
  const progress = await peaks.begin(spaceId);
  if (progress.complete) return true;
  const { pieces } = await openAudio(spaceId);
  let spent = 0;
  for (const piece of pieces) {
    const end = piece.start + piece.duration;
    // Audio that this browser cannot decode stays flat.
    if (end <= progress.done || !(await canDecode(piece.run))) continue;
    const frame = secondsOf(piece.run, 1);
    const slice = Math.max(1, Math.floor(SLICE_SECONDS / frame));
    let stored = progress.done;
    const alreadyDrawn = Math.max(0, framesBefore(piece.run, progress.done - piece.start));
    for (let from = piece.from + alreadyDrawn; from < piece.to; from += slice) {
      const to = Math.min(piece.to, from + slice);
      if (!(await mayContinue(spent))) {
        await peaks.put(progress);
        return false;
      }
      const begunAt = performance.now();
      await drawSlice(progress, piece, from, to);
      spent = performance.now() - begunAt;
      progress.done = piece.start + (to - piece.from) * frame;
      if (progress.done - stored < STORED_EVERY) continue;
      stored = progress.done;
      if (!(await peaks.put(progress))) return true;
    }
  }
  progress.complete = 1;
  await peaks.put(progress);
  return true;
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

/** The highest amplitude, 0–255. */
function loudestOf(samples: Float32Array): number {
  let loudest = 0;
  for (let i = 0; i < samples.length; i += STRIDE) loudest = Math.max(loudest, Math.abs(samples[i] ?? 0));
  return Math.round(Math.min(1, loudest) * 255);
}
