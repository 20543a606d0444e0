import { codeOf } from '#utils/coded-error.ts';
import { createDatabaseOpener, createPeaks, openAudio } from '#utils/library/index.ts';
import { drawPeaks } from './draw-peaks.ts';
import type { PauseGate } from './pause-gate.ts';

/** Only one worker of the extension draws at a time, in whichever context it was started. */
const LOCK = 'afterspace-peaks';

/** Another version of the extension holds the library, or storage is full. */
const EXPECTED = ['busy', 'newer-library', 'quota'];

/** In a worker of its own: draws all missing waveforms, one after the other, and posts when all are done. */
export async function servePeaks(post: (message: 'done') => void, { whenOpen }: PauseGate): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    try {
      const open = createDatabaseOpener();
      const peaks = createPeaks(open);
      for (const spaceId of await peaks.missing()) {
        const parts = { peaks, openAudio: (id: string) => openAudio(open, id), whenOpen };
        await drawPeaks(spaceId, parts).catch(ignoreDeleted);
      }
    } catch (error) {
      // Nothing is lost but a waveform.
      if (!EXPECTED.includes(codeOf(error) ?? '')) throw error;
    }
  });
  post('done');
}

/** The recording has been deleted in the meantime. */
function ignoreDeleted(error: unknown): void {
  if (codeOf(error) !== 'no-sound') throw error;
}
