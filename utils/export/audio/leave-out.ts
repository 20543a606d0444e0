import {
  aloneRanges,
  runEnd,
  secondsAtFrame,
  secondsOf,
  sharedRanges,
  silentAudio,
  type FrameIndex,
  type SpeakerTurns,
  type TimeRange,
} from '#utils/audio/index.ts';
import type { LeftOutSpeaker } from '#utils/export/export-request.ts';
import { speakerKey, type LibraryRecording } from '#utils/library/index.ts';
import { nearestFrame, type AudioRun, type OpenExcerpt } from './plan-runs.ts';

/** What an export consists of. */
export interface ExportPlan {
  recording: LibraryRecording;
  timeline: readonly SpeakerTurns[];
  runs: readonly AudioRun[];
}

export interface ReducedPlan extends ExportPlan {
  /** Converts a range from the original's time axis to the output's. */
  toOutputTime(span: TimeRange): TimeRange;
}

/**
 * Replaces the frames in which this speaker speaks alone with silence, or removes them. All other frames stay, and the
 * times of turns and bookmarks are adjusted. Without a speaker to leave out the plan is unchanged.
 */
export function leaveOutSpeaker(plan: ExportPlan, leftOut: LeftOutSpeaker | undefined): ReducedPlan {
  const leftOutIndex = plan.timeline.findIndex((speaker) => speakerKey(speaker) === leftOut?.speaker);
  if (!leftOut || leftOutIndex < 0) return { ...plan, toOutputTime: (span) => span };
  const { recording, timeline } = plan;
  const turns = timeline.map((speaker) => speaker.turns);
  const alone = aloneRanges(turns, leftOutIndex, recording.duration);
  const shared = Float64Array.from(sharedRanges(turns, leftOutIndex).flatMap(({ from, to }) => [from, to]));
  const reduced = timeline.map((speaker, i) =>
    i === leftOutIndex ? { ...speaker, turns: shared } : speaker,
  );
  const cuts = plan.runs.map((run) => withoutRanges(run, alone, leftOut.mode));
  const runs = cuts.map(({ run }) => run).filter(({ pieces }) => pieces.length > 0);
  const isSilentOnly = runs.every(({ pieces }) => pieces.every(({ isSilent }) => isSilent));
  const shift = createTimeShift(cuts.flatMap(({ removed }) => removed));
  return {
    runs: isSilentOnly ? [] : runs,
    recording: {
      ...recording,
      ...(recording.bookmarks && {
        bookmarks: recording.bookmarks.map((bookmark) => ({ ...bookmark, at: shift(bookmark.at) })),
      }),
    },
    timeline: reduced.map((speaker) => ({ ...speaker, turns: speaker.turns.map(shift) })),
    toOutputTime: ({ from, to }) => ({ from: shift(from), to: shift(to) }),
  };
}

interface CutRun {
  run: AudioRun;
  /** The exact ranges that are missing, in seconds of the original. */
  removed: TimeRange[];
}

function withoutRanges(run: AudioRun, ranges: readonly TimeRange[], mode: LeftOutSpeaker['mode']): CutRun {
  const pieces: OpenExcerpt[] = [];
  const removed: TimeRange[] = [];
  let start = run.span.from;
  for (const piece of run.pieces) {
    const { index, from, to } = piece;
    const base = start - secondsAtFrame(index, from);
    const within = (frame: number): number => Math.min(to, Math.max(from, frame));
    let next = from;
    for (const range of ranges) {
      const first = Math.max(next, within(nearestFrame(index, range.from - base)));
      const end = within(nearestFrame(index, range.to - base));
      if (end <= first) continue;
      if (first > next) pieces.push({ ...piece, from: next, to: first });
      if (mode === 'silence') pieces.push(...silenceLike(index, first, end));
      else {
        removed.push({ from: base + secondsAtFrame(index, first), to: base + secondsAtFrame(index, end) });
      }
      next = end;
    }
    if (next < to) pieces.push({ ...piece, from: next, to });
    start = base + secondsAtFrame(index, to);
  }
  return { run: { ...run, pieces }, removed };
}

/** Silence of the same duration as these frames, one piece for each configuration among them. */
function silenceLike(index: FrameIndex, from: number, to: number): OpenExcerpt[] {
  return index.runs.flatMap((configuration, i): OpenExcerpt[] => {
    const [first, end] = [Math.max(from, configuration.frame), Math.min(to, runEnd(index, i))];
    if (end <= first) return [];
    const seconds = secondsOf(configuration, end - first);
    const frames = Math.round(seconds / secondsOf({ ...configuration, blocks: 1 }, 1));
    const silence = silentAudio(configuration, frames);
    return [{ index: silence.index, bytes: new Blob([silence.bytes]), from: 0, to: frames, isSilent: true }];
  });
}

/** Converts a time (seconds) for when these ranges, in order, are removed. A time inside one becomes its start. */
function createTimeShift(removed: readonly TimeRange[]): (at: number) => number {
  const ends: number[] = [];
  const before: number[] = [];
  let sum = 0;
  for (const { from, to } of removed) {
    before.push(sum);
    sum += to - from;
    ends.push(to);
  }
  return (at) => {
    let [low, high] = [0, removed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const next = removed[low];
    const passed = before[low] ?? sum;
    return next && at > next.from ? next.from - passed : at - passed;
  };
}
