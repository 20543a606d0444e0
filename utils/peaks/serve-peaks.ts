import { codeOf } from '../coded-error.ts';
import { openDatabase } from '../library/database.ts';
import { createPeaks } from '../library/peaks.ts';
import { openSound } from '../library/sound.ts';
import { drawPeaks } from './draw-peaks.ts';

/** Only one worker of the extension draws at a time, whoever started it. */
const LOCK = 'afterspace-peaks';

/** In a worker of its own: draws every waveform that is missing, one after the other, and says when all are done. */
export async function servePeaks(say: (message: 'done') => void): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    try {
      const opening = openDatabase();
      const peaks = createPeaks(opening);
      for (const space of await peaks.missing()) {
        await drawPeaks(space, { peaks, openSound: (id) => openSound(opening, id) });
      }
    } catch (error) {
      // Another version of the extension holds the library; or there is no room, and nothing is lost but a picture.
      if (codeOf(error) !== 'busy' && codeOf(error) !== 'quota') throw error;
    }
  });
  say('done');
}
