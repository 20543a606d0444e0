import {
  SAMPLE_ACCOUNT,
  type SampleAccount,
  type SampleAudio,
  type SampleSpace,
} from '../../fixtures/archive/index.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { DEMO_PEOPLE, DEMO_VOICES } from './demo-people.ts';
import type { DemoSpace } from './demo-spaces.ts';
import { demoTurns } from './demo-turns.ts';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

export interface BuiltSpaces {
  spaces: SampleSpace[];
  audio: SampleAudio[];
}

/** X's metadata of these Spaces, and their audio. `now`: ms since 1970. */
export function buildSpaces(
  spaces: readonly DemoSpace[],
  now: number,
  account: SampleAccount = SAMPLE_ACCOUNT,
): BuiltSpaces {
  return {
    spaces: spaces.map((space) => describe(space, now, account)),
    audio: spaces.map((space, i) => record(space, now, i + 1)),
  };
}

function describe(space: DemoSpace, now: number, account: SampleAccount): SampleSpace {
  const { id, post, minutes, guests } = space;
  const startedAt = startOf(space, now);
  const endedAt = startedAt + minutes * MINUTE;
  const sessions = [{ start: startedAt, end: endedAt }];
  const people = DEMO_PEOPLE.slice(0, guests);
  return {
    id,
    startedAt,
    endedAt,
    hosts: [account, ...people.slice(0, 1)],
    speakers: people.map((person) => ({ ...person, sessions })),
    ...(post !== undefined && { post }),
  };
}

function record(space: DemoSpace, now: number, seed: number): SampleAudio {
  const duration = space.minutes * 60 - 17.3;
  const guests = DEMO_VOICES.slice(0, space.guests);
  const turns = demoTurns(duration, guests, seed);
  const { bytes } = buildSpaceAudio({ duration, startedAt: startOf(space, now), guests, turns });
  // Deflating audio takes long and gains nothing.
  return { space: space.id, part: 0, bytes, isDeflated: false };
}

/** In the evening, and not at the same minute each time. */
function startOf({ daysAgo, minutes }: DemoSpace, now: number): number {
  return now - (now % DAY) - daysAgo * DAY + (19 * 60 + (minutes % 7) * 10 + 2) * MINUTE;
}
