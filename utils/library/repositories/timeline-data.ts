import { joinTimedTags, type TimedTags, type SpeakerTurns } from '#utils/audio/index.ts';
import { partsOf, type Database } from '#utils/library/database.ts';

/** What a picture of a sound is drawn from. */
export interface TimelineData {
  speakers: SpeakerTurns[];
  /** Loudness, 0–255, `perSecond` times a second. */
  track: { perSecond: number; values: Uint8Array };
  /** Whether the track is of the sound itself; until that is ready, of the levels that X noted once a second. */
  isWaveform: boolean;
  /** The time on the clock (ms since 1970) at a place in the sound (seconds), where the tags tell. */
  clockAt(position: number): number | undefined;
}

export interface TimelineDataReader {
  /** Undefined where there is no sound. */
  read(spaceId: string): Promise<TimelineData | undefined>;
}

const LOUDEST_LEVEL = 100;

export function createTimelineDataReader(opening: Promise<Database>): TimelineDataReader {
  return {
    async read(spaceId) {
      const transaction = (await opening).transaction(['timelines', 'audio', 'peaks']);
      const [timeline, parts, peaks] = await Promise.all([
        transaction.objectStore('timelines').get(spaceId),
        transaction.objectStore('audio').getAll(partsOf(spaceId)),
        transaction.objectStore('peaks').get(spaceId),
      ]);
      if (parts.length === 0) return undefined;
      const timedTags = joinTimedTags(
        parts.map(({ index }) => ({ timedTags: index.timedTags, duration: index.duration })),
      );
      const duration = parts.reduce((sum, { index }) => sum + index.duration, 0);
      return {
        speakers: timeline?.speakers ?? [],
        track: peaks?.whole
          ? { perSecond: peaks.perSecond, values: peaks.values }
          : { perSecond: 1, values: levelsOf(timedTags, duration) },
        isWaveform: peaks?.whole === 1,
        clockAt: (position) => clockIn(timedTags, position),
      };
    },
  };
}

/** The loudest level of each second. */
function levelsOf(timedTags: TimedTags, duration: number): Uint8Array {
  const levels = new Uint8Array(Math.ceil(duration));
  timedTags.at.forEach((at, i) => {
    const audible = timedTags.levels.subarray(timedTags.levelStarts[i], timedTags.levelStarts[i + 1]);
    const loudest = audible.reduce((most, level) => Math.max(most, level), 0);
    const second = Math.min(levels.length - 1, Math.floor(at));
    levels[second] = Math.max(levels[second] ?? 0, Math.min(255, (loudest * 255) / LOUDEST_LEVEL));
  });
  return levels;
}

/** What the last tick before tells, and the time that has passed since. */
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
