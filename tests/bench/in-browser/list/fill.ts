import { createAdtsIndexer, silentAudio, type AudioIndex, type SpeakerTurns } from '#utils/audio/index.ts';
import {
  createDatabaseOpener,
  createLibraryWriter,
  createRecordings,
  packOutline,
  packParticipants,
} from '#utils/library/index.ts';
import { crc32 } from '#utils/zip/index.ts';
import { storeCollections } from './collections.ts';
import { PERSON, recordingAt, withPerson } from './recordings.ts';

/** What the page that makes libraries offers to the driver. */
export interface FillPage {
  /** Puts so many recordings into the library, through the repositories, and as many into the compared list. */
  fill(count: number): Promise<void>;
  /** The same, with somebody who speaks in each tenth of them, in sixty turns. */
  fillWithPerson(count: number): Promise<void>;
  /** ms that reading all recordings takes, and finding those in which that person speaks. */
  readAll(): Promise<number>;
  /** As another page does it. */
  rename(spaceId: string, title: string): Promise<void>;
}

declare global {
  var filling: FillPage;
}

/** Recordings that are written at a time. */
const TOGETHER = 500;

const open = createDatabaseOpener();
const writer = createLibraryWriter(open);

/** A tenth of a second: nothing here reads it. */
const audio = silentAudio({ objectType: 2, rate: 48_000, channels: 1, headerLength: 0, blocks: 1 }, 5);
const index: AudioIndex = { ...createAdtsIndexer().finish(), ...audio.index };

async function addRecording(
  number: number,
  recording = recordingAt(number),
  turns: SpeakerTurns[] = [],
): Promise<void> {
  const { bytesId, append } = await writer.openWriter();
  await append(audio.bytes.slice().buffer);
  const part = { part: 0, bytesId, size: audio.bytes.length, crc32: crc32(audio.bytes), index };
  await writer.commit(recording, [part], turns);
}

async function addAll(count: number, add: (number: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < count; from += TOGETHER) {
    const numbers = Array.from({ length: Math.min(TOGETHER, count - from) }, (_, i) => from + i);
    await Promise.all(numbers.map(add));
  }
  await packOutline(await open());
  await packParticipants(await open());
}

globalThis.filling = {
  async fill(count) {
    await addAll(count, (number) => addRecording(number));
    await storeCollections(count);
  },
  async fillWithPerson(count) {
    await addAll(count, (number) => {
      const { recording, turns } = withPerson(recordingAt(number), number % 10 === 0);
      return addRecording(number, recording, turns);
    });
  },
  async readAll() {
    const start = performance.now();
    const all = await (await open()).getAll('recordings');
    const found = all.filter(({ speakers }) => speakers.some(({ handle }) => handle === PERSON));
    if (found.length === 0) throw new Error('Nobody was found');
    return performance.now() - start;
  },
  rename: (spaceId, title) => createRecordings(open).rename(spaceId, title),
};
