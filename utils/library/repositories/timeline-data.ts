import { joinTicks, type TickLog } from '#utils/audio/index.ts';
import { partsOf, type Database, type NamedTurns } from '#utils/library/database.ts';

/** What a picture of a sound is drawn from. */
export interface SoundPicture {
  speakers: NamedTurns[];
  /** Loudness, 0–255, `perSecond` times a second. */
  track: { perSecond: number; values: Uint8Array };
  /** Whether the track is of the sound itself; until that is ready, of the levels that X noted once a second. */
  isWaveform: boolean;
  /** The time on the clock (ms since 1970) at a place in the sound (seconds), where the tags tell. */
  clockAt(position: number): number | undefined;
}

export interface Pictures {
  /** Undefined where there is no sound. */
  read(space: string): Promise<SoundPicture | undefined>;
}

const LOUDEST_LEVEL = 100;

export function createPictures(opening: Promise<Database>): Pictures {
  return {
    async read(space) {
      const transaction = (await opening).transaction(['timelines', 'sound', 'peaks']);
      const [timeline, parts, peaks] = await Promise.all([
        transaction.objectStore('timelines').get(space),
        transaction.objectStore('sound').getAll(partsOf(space)),
        transaction.objectStore('peaks').get(space),
      ]);
      if (parts.length === 0) return undefined;
      const ticks = joinTicks(parts.map(({ index }) => ({ ticks: index.ticks, duration: index.duration })));
      const duration = parts.reduce((sum, { index }) => sum + index.duration, 0);
      return {
        speakers: timeline?.speakers ?? [],
        track: peaks?.whole
          ? { perSecond: peaks.perSecond, values: peaks.values }
          : { perSecond: 1, values: levelsOf(ticks, duration) },
        isWaveform: peaks?.whole === 1,
        clockAt: (position) => clockIn(ticks, position),
      };
    },
  };
}

/** The loudest level of each second. */
function levelsOf(ticks: TickLog, duration: number): Uint8Array {
  const levels = new Uint8Array(Math.ceil(duration));
  ticks.at.forEach((at, i) => {
    const heard = ticks.levels.subarray(ticks.levelStarts[i], ticks.levelStarts[i + 1]);
    const loudest = heard.reduce((most, level) => Math.max(most, level), 0);
    const second = Math.min(levels.length - 1, Math.floor(at));
    levels[second] = Math.max(levels[second] ?? 0, Math.min(255, (loudest * 255) / LOUDEST_LEVEL));
  });
  return levels;
}

/** What the last tick before tells, and the time that has passed since. */
function clockIn({ at, clock }: TickLog, position: number): number | undefined {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  for (let i = Math.max(0, low - 1); i >= 0; i -= 1) {
    const told = clock[i] ?? Number.NaN;
    if (!Number.isNaN(told)) return told + (position - (at[i] ?? 0)) * 1000;
  }
  return undefined;
}
