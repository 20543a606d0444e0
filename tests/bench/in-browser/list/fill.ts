import { createAdtsIndexer, silentAudio, type AudioIndex } from '#utils/audio/index.ts';
import {
  createDatabaseOpener,
  createLibraryWriter,
  createRecordings,
  packOutline,
  packParticipants,
} from '#utils/library/index.ts';
import { crc32 } from '#utils/zip/index.ts';
import { storeCollections } from './collections.ts';
import { recordingAt } from './recordings.ts';

/** What the page that makes libraries offers to the driver. */
export interface FillPage {
  /** Puts so many recordings into the library, through the repositories, and as many into the compared list. */
  fill(count: number): Promise<void>;
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

async function addRecording(number: number): Promise<void> {
  const { bytesId, append } = await writer.openWriter();
  await append(audio.bytes.slice().buffer);
  const part = { part: 0, bytesId, size: audio.bytes.length, crc32: crc32(audio.bytes), index };
  await writer.commit(recordingAt(number), [part], []);
}

globalThis.filling = {
  async fill(count) {
    for (let from = 0; from < count; from += TOGETHER) {
      const numbers = Array.from({ length: Math.min(TOGETHER, count - from) }, (_, i) => from + i);
      await Promise.all(numbers.map((number) => addRecording(number)));
    }
    await packOutline(await open());
    await packParticipants(await open());
    await storeCollections(count);
  },
  rename: (spaceId, title) => createRecordings(open).rename(spaceId, title),
};
