import { codeOf } from '#utils/coded-error.ts';
import { createDatabaseOpener, createPeaks, openAudio } from '#utils/library/index.ts';
import { drawPeaks } from './draw-peaks.ts';
import type { PauseGate } from './pause-gate.ts';
import type { PeaksNotice, PeaksRequests } from './peaks-requests.ts';

/** Only one worker of the extension draws at a time, in whichever context it was started. */
const LOCK = 'afterspace-peaks';

/** Another version of the extension holds the library, or storage is full. */
const EXPECTED = ['busy', 'newer-library', 'quota'];

/**
 * In a worker of its own: draws the waveform that somebody looks at, then, if asked to, all that are missing. Those take no
 * more than half of a core.
 */
export async function servePeaks(
  post: (notice: PeaksNotice) => void,
  { whenOpen }: PauseGate,
  requests: PeaksRequests,
): Promise<void> {
  const open = createDatabaseOpener();
  const peaks = createPeaks(open);
  let missing: string[] | undefined;

  async function next(): Promise<string | undefined> {
    const first = requests.first();
    if (first !== undefined || !requests.areAll()) return first;
    missing ??= await peaks.missing();
    return missing.shift();
  }

  async function mayContinue(spaceId: string, spent: number): Promise<boolean> {
    await whenOpen();
    const first = requests.first();
    if (first === undefined) await rest(spent);
    return first === undefined || first === spaceId;
  }

  async function draw(spaceId: string): Promise<void> {
    const isComplete = await drawPeaks(spaceId, {
      peaks,
      openAudio: (id) => openAudio(open, id),
      mayContinue: (spent) => mayContinue(spaceId, spent),
    }).catch(endOfDeleted);
    if (!isComplete) missing?.unshift(spaceId);
    else if (requests.first() === spaceId) {
      requests.removeFirst(spaceId);
      post({ drawn: spaceId });
    }
  }

  await navigator.locks.request(LOCK, async () => {
    try {
      await requests.begun;
      for (let id = await next(); id !== undefined; id = await next()) await draw(id);
    } catch (error) {
      // Nothing is lost but a waveform.
      if (!EXPECTED.includes(codeOf(error) ?? '')) throw error;
    }
  });
  post('done');
}

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The recording has been deleted in the meantime. */
function endOfDeleted(error: unknown): true {
  if (codeOf(error) !== 'no-sound') throw error;
  return true;
}
