import { codeOf } from '#utils/coded-error.ts';
import { openDatabase } from '#utils/library/database.ts';
import { createPeaks } from '#utils/library/repositories/peaks.ts';
import { openSound } from '#utils/library/repositories/audio.ts';
import { drawPeaks } from './draw-peaks.ts';
import type { Pace } from './throttle.ts';

/** Only one worker of the extension draws at a time, whoever started it. */
const LOCK = 'afterspace-peaks';

/** Another version of the extension holds the library, or there is no room. */
const EXPECTED = ['busy', 'quota'];

/** In a worker of its own: draws every waveform that is missing, one after the other, and says when all are done. */
export async function servePeaks(say: (message: 'done') => void, { mayGoOn }: Pace): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    try {
      const opening = openDatabase();
      const peaks = createPeaks(opening);
      for (const space of await peaks.missing()) {
        const parts = { peaks, openSound: (id: string) => openSound(opening, id), mayGoOn };
        await drawPeaks(space, parts).catch(unlessGone);
      }
    } catch (error) {
      // Nothing is lost but a picture.
      if (!EXPECTED.includes(codeOf(error) ?? '')) throw error;
    }
  });
  say('done');
}

/** The recording was taken away meanwhile. */
function unlessGone(error: unknown): void {
  if (codeOf(error) !== 'no-sound') throw error;
}
