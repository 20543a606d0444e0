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
import { type LibraryRecording, speakerKey } from '#utils/library/index.ts';
import type { LeftOutSpeaker } from '#utils/export/export-request.ts';
import { nearestFrame, type OpenExcerpt, type AudioRun } from './plan-runs.ts';

/** What is to be exported. */
export interface ExportPlan {
  recording: LibraryRecording;
  timeline: readonly SpeakerTurns[];
  runs: readonly AudioRun[];
}

export interface ReducedPlan extends ExportPlan {
  /** Where a stretch of the original comes to lie on the time axis of these. */
  toOutputTime(span: TimeRange): TimeRange;
}

/**
 * The same without a speaker where nobody else speaks too: silence in place of those frames, or nothing. All other
 * frames stay as they are, and what is known about times follows.
 */
export function leaveOutSpeaker(plan: ExportPlan, leftOut: LeftOutSpeaker | undefined): ReducedPlan {
  const leftOutIndex = plan.timeline.findIndex((speaker) => speakerKey(speaker) === leftOut?.speaker);
  if (!leftOut || leftOutIndex < 0) return { ...plan, toOutputTime: (span) => span };
  const { recording, timeline } = plan;
  const turns = timeline.map((speaker) => speaker.turns);
  const alone = aloneRanges(turns, leftOutIndex, recording.duration);
  const shared = Float64Array.from(sharedRanges(turns, leftOutIndex).flatMap(({ from, to }) => [from, to]));
  const kept = timeline.map((speaker, i) => (i === leftOutIndex ? { ...speaker, turns: shared } : speaker));
  const done = plan.runs.map((run) => withoutRanges(run, alone, leftOut.mode));
  const runs = done.map(({ run }) => run).filter(({ pieces }) => pieces.length > 0);
  const isSilentOnly = runs.every(({ pieces }) => pieces.every(({ isSilent }) => isSilent));
  const at = createTimeShift(done.flatMap(({ removed }) => removed));
  return {
    runs: isSilentOnly ? [] : runs,
    recording: {
      ...recording,
      ...(recording.bookmarks && {
        bookmarks: recording.bookmarks.map((bookmark) => ({ ...bookmark, at: at(bookmark.at) })),
      }),
    },
    timeline: kept.map((speaker) => ({ ...speaker, turns: speaker.turns.map(at) })),
    toOutputTime: ({ from, to }) => ({ from: at(from), to: at(to) }),
  };
}

interface CutRun {
  run: AudioRun;
  /** What is not there any more, exactly, in seconds of the original. */
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

/** As much silence as these frames last, a piece for each configuration among them. */
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

/** Where a time comes to lie when stretches (in order) are gone; one that lay in them, where they were. */
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
