import { buildSampleArchive, sampleSpaces } from '../../fixtures/archive/index.ts';
import { buildSpaceAudio, conversation, GUESTS } from '../../fixtures/audio/index.ts';

/** The facts of a Space in the sample. */
export interface SampleTruth {
  space: string;
  /** Counted in frames. */
  seconds: number;
  bytes: number;
}

export interface Sample {
  /** Path of the ZIP. */
  zip: string;
  /** Newest first. */
  truth: SampleTruth[];
}

/** Writes an archive like X's with two Spaces, whose voices take turns. */
export async function makeSample(folder: string, now: number = Date.now()): Promise<Sample> {
  const spaces = sampleSpaces(now).map((space, i) => {
    const startedAt = lastEvening(space.startedAt);
    return { ...space, startedAt, endedAt: startedAt + durationOf(i) * 1000 };
  });
  const audio = spaces.map(({ id, startedAt, speakers }, i) => {
    const guests = GUESTS.filter(({ handle }) => speakers.some((speaker) => speaker.handle === handle));
    const duration = durationOf(i);
    const turns = conversation(duration, { guests, seed: i + 1 });
    const part = buildSpaceAudio({ duration, startedAt, guests, turns });
    return { space: id, part: 0, bytes: part.bytes, seconds: part.seconds };
  });
  const zip = await buildSampleArchive(folder, { now, audio, spaces });
  const truth = audio.map(({ space, seconds, bytes }) => ({ space, seconds, bytes: bytes.length }));
  return { zip, truth: truth.toReversed() };
}

/** Durations of the older and the newer Space in seconds. Neither is a round number of frames. */
const DURATIONS = [154.3, 97.77];

const durationOf = (index: number): number => DURATIONS[index] ?? 120;

const DAY = 24 * 3600 * 1000;

/** 20:30 UTC of the day before. */
function lastEvening(time: number): number {
  return time - (time % DAY) - 3.5 * 3600 * 1000;
}
