import type { DatabaseOpener } from '#utils/library/database.ts';
import {
  joinLoudness,
  joinTimedTags,
  LOUDNESS_PER_SECOND,
  type AudioIndex,
  type SpeakerTurns,
  type TimedTags,
} from '#utils/audio/index.ts';
import { onChangeOf, type OnChange } from '#utils/library/changes.ts';
import { partsOf } from '#utils/library/keys.ts';
import { readRow, readRows } from '#utils/library/rows/read-rows.ts';

/** What a recording's timeline is drawn from. */
export interface TimelineData {
  speakers: SpeakerTurns[];
  /** Loudness, 0–255, `perSecond` times a second. */
  track: { perSecond: number; values: Uint8Array };
  /** Whether the track is decoded. Until then it is what the import read of each frame, else X's levels, one a second. */
  isWaveform: boolean;
  /** The time of day (ms since 1970) at a position in seconds; undefined if the tags do not say. */
  clockAt(position: number): number | undefined;
}

export interface TimelineDataReader {
  /** Undefined if there is no audio. */
  read(spaceId: string): Promise<TimelineData | undefined>;
  onChange: OnChange;
}

/** X's levels go from 0 to this. */
const MAX_LEVEL = 100;

export function createTimelineDataReader(open: DatabaseOpener): TimelineDataReader {
  return {
    async read(spaceId) {
      const database = await open();
      const [timeline, { rows: parts }, peaks] = await Promise.all([
        readRow(database, 'timelines', spaceId),
        readRows(database, 'audio', partsOf(spaceId)),
        readRow(database, 'peaks', spaceId),
      ]);
      if (parts.length === 0) return undefined;
      const indices = parts.map(({ index }) => index);
      const timedTags = joinTimedTags(indices);
      return {
        speakers: timeline?.speakers ?? [],
        track: peaks?.complete
          ? { perSecond: peaks.perSecond, values: peaks.values }
          : roughTrack(indices, timedTags),
        isWaveform: peaks?.complete === 1,
        clockAt: (position) => clockIn(timedTags, position),
      };
    },

    onChange: onChangeOf('audio', 'timelines', 'peaks'),
  };
}

function roughTrack(indices: readonly AudioIndex[], timedTags: TimedTags): TimelineData['track'] {
  const loudness = joinLoudness(indices);
  if (loudness) return { perSecond: LOUDNESS_PER_SECOND, values: loudness };
  const duration = indices.reduce((sum, index) => sum + index.duration, 0);
  return { perSecond: 1, values: levelsOf(timedTags, duration) };
}

/** The loudest level of each second in X's tags. */
function levelsOf(timedTags: TimedTags, duration: number): Uint8Array {
  const levels = new Uint8Array(Math.ceil(duration));
  timedTags.at.forEach((at, i) => {
    const audible = timedTags.levels.subarray(timedTags.levelStarts[i], timedTags.levelStarts[i + 1]);
    const loudest = audible.reduce((max, level) => Math.max(max, level), 0);
    const second = Math.min(levels.length - 1, Math.floor(at));
    levels[second] = Math.max(levels[second] ?? 0, Math.min(255, (loudest * 255) / MAX_LEVEL));
  });
  return levels;
}

/** The time in the last tag before the position, plus the time since that tag. */
function clockIn({ at, clock }: TimedTags, position: number): number | undefined {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  for (let i = Math.max(0, low - 1); i >= 0; i -= 1) {
    const known = clock[i] ?? Number.NaN;
    if (!Number.isNaN(known)) return known + (position - (at[i] ?? 0)) * 1000;
  }
  return undefined;
}
