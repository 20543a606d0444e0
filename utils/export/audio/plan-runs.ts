import {
  frameAtSeconds,
  rateRuns,
  secondsAtFrame,
  type Excerpt,
  type FrameIndex,
  type TimeRange,
} from '#utils/audio/index.ts';
import type { OpenAudioPart } from '#utils/library/index.ts';

/** An excerpt whose bytes can be read. */
export interface OpenExcerpt extends Excerpt {
  bytes: Blob;
  /** Set where it is the silence that replaces a speaker. */
  isSilent?: true;
}

/** Consecutive audio of one sampling rate, across parts: what fits into one file. */
export interface AudioRun {
  pieces: OpenExcerpt[];
  /** Hz */
  rate: number;
  /** Its exact position in the recording, in seconds. */
  span: TimeRange;
}

/** The frames nearest to `span` (seconds), as runs of one sampling rate. Without a span, all frames. */
export function planRuns(
  parts: readonly OpenAudioPart[],
  span: TimeRange = { from: 0, to: Infinity },
): AudioRun[] {
  const runs: AudioRun[] = [];
  let partStart = 0;
  for (const { index, bytes } of parts) {
    const first = nearestFrame(index, span.from - partStart);
    const end = nearestFrame(index, span.to - partStart);
    for (const { from: runFrom, to: runTo, rate } of rateRuns(index)) {
      const [from, to] = [Math.max(first, runFrom), Math.min(end, runTo)];
      if (from >= to) continue;
      const piece = { index, bytes, from, to };
      const last = runs.at(-1);
      if (last?.rate === rate) {
        last.pieces.push(piece);
        last.span.to = partStart + secondsAtFrame(index, to);
      } else {
        const runSpan = {
          from: partStart + secondsAtFrame(index, from),
          to: partStart + secondsAtFrame(index, to),
        };
        runs.push({ pieces: [piece], rate, span: runSpan });
      }
    }
    partStart += index.duration;
  }
  return runs;
}

/** The frame whose start is nearest; `frames.length` for the end. */
export function nearestFrame(index: FrameIndex, seconds: number): number {
  const frame = frameAtSeconds(index, seconds);
  const [start, end] = [secondsAtFrame(index, frame), secondsAtFrame(index, frame + 1)];
  return frame < index.frames.length && seconds - start > end - seconds ? frame + 1 : frame;
}
