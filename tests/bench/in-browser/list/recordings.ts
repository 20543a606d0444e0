import { LANE_CELLS, type Recording, type Speaker } from '#utils/library/index.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import { createRandom } from '../../../fixtures/random.ts';

const NEWEST = Date.UTC(2026, 10, 1, 20);
const HOUR = 3_600_000;
/** Some four a day: ten thousand are seven years, with a heading for each month. */
const INTERVAL = 6 * HOUR;
const MAX_SPEAKERS = 12;

export const spaceAt = (number: number): string => `1List${String(number).padStart(8, '0')}`;

/** A Space of one to three hours with up to twelve speakers. */
export function recordingAt(number: number): Recording {
  const random = createRandom(number + 1);
  const startedAt = NEWEST - number * INTERVAL;
  const duration = 3600 + Math.floor(random() * 7200);
  const count = 2 + Math.floor(random() * (MAX_SPEAKERS - 1));
  return {
    spaceId: spaceAt(number),
    kind: 'space',
    account: { id: '1', handle: 'bench' },
    startedAt,
    endedAt: startedAt + duration * 1000,
    duration,
    bytes: duration * 13_000,
    state: 'complete',
    speakers: Array.from({ length: count }, (_, i) => speakerAt(i, duration / count)),
    lanes: lanesOf(count, random),
    titleOffer: `Evening ${number} with ${count} people`,
    importedAt: NEWEST,
  };
}

function speakerAt(i: number, seconds: number): Speaker {
  return { isHost: i === 0, handle: i === 0 ? 'bench' : `guest_${i}`, seconds };
}

/** Turns of some minutes, with one speaker after the other. */
function lanesOf(count: number, random: () => number): Uint8Array[] {
  const lanes = Array.from({ length: count }, () => new Uint8Array(LANE_CELLS));
  let speaker = 0;
  for (let cell = 0; cell < LANE_CELLS; cell += 1) {
    if (random() < 0.4) speaker = Math.floor(random() * count);
    lanes[speaker]?.fill(255, cell, cell + 1);
  }
  return lanes;
}

/** Who speaks in each tenth recording. */
export const PERSON = 'ana_mx';

const TURNS = 60;

/** The recording with turns of all its speakers, and with that person among them. */
export function withPerson(
  recording: Recording,
  isThere: boolean,
): { recording: Recording; turns: SpeakerTurns[] } {
  const person: Speaker = { isHost: false, handle: PERSON, seconds: 600 };
  const speakers = isThere ? [...recording.speakers, person] : recording.speakers;
  const lanes = isThere ? [...recording.lanes, new Uint8Array(LANE_CELLS)] : recording.lanes;
  const length = recording.duration / (TURNS * speakers.length);
  const turns = speakers.map((speaker, i) => ({
    ...speaker,
    turns: Float64Array.from(
      { length: 2 * TURNS },
      (_, n) => ((n >> 1) * speakers.length + i + (n & 1)) * length,
    ),
  }));
  return { recording: { ...recording, speakers, lanes }, turns };
}
