import { codeOf } from '#utils/coded-error.ts';
import type { EngineConnection } from '#utils/engine/index.ts';
import {
  announceErasure,
  eraseLateWrites,
  eraseStored,
  isErasureMarked,
  setErasureMarker,
  removeErasureMarker,
} from '#utils/erase/index.ts';
import { IMPORT_LOCK } from '#utils/library/index.ts';
import { checkReminders } from '#utils/notices/index.ts';
import { forgetInBrowser } from './forget-in-browser.ts';
import { scheduleLibraryCheck } from './keep-library.ts';

export interface EraserDependencies {
  isEngineOpen(): Promise<boolean>;
  connect(): Pick<EngineConnection, 'forgetAll'>;
  /** Ends the engine, where it can end without the background. */
  closeEngine(): Promise<void>;
}

export interface Eraser {
  /**
   * Deletes everything; then the extension is as it was when it was installed. Once it has begun, the next start of the
   * background goes on with what it has not deleted.
   */
  erase(): Promise<void>;
  /** Goes on with what was begun, if it did not come to its end. */
  finish(): Promise<void>;
}

/** One at a time, in whatever process. */
const LOCK = 'afterspace-erasing';

/** How long the engine may take to end its work, in ms, before it is ended. */
const MAX_STOP_TIME = 5000;

export function createEraser(engine: EraserDependencies): Eraser {
  async function eraseMarked(): Promise<void> {
    await stopEngine(engine);
    // Pages begin anew, and so end what they do. The library's lock is free then.
    announceErasure();
    await navigator.locks.request(IMPORT_LOCK, eraseStored);
    await forgetInBrowser();
    announceErasure();
    await navigator.locks.request(IMPORT_LOCK, eraseLateWrites);
    await removeErasureMarker();
    // As on each start.
    await scheduleLibraryCheck();
    await checkReminders();
  }

  return {
    erase: () =>
      navigator.locks.request(LOCK, async () => {
        await setErasureMarker();
        await eraseMarked();
      }),
    finish: () =>
      navigator.locks.request(LOCK, async () => {
        if (!(await isErasureMarked())) return;
        try {
          await eraseMarked();
        } catch (error) {
          // Another version of the extension holds the library. The marker stays for the next start.
          if (codeOf(error) !== 'busy') throw error;
        }
      }),
  };
}

/** Nothing may be stored by it any more. One that does not answer is ended all the same. */
async function stopEngine({ isEngineOpen, connect, closeEngine }: EraserDependencies): Promise<void> {
  if (!(await isEngineOpen())) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isLate = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, MAX_STOP_TIME);
  });
  // If it ends before it answers, it stores nothing either.
  await Promise.race([connect().forgetAll(), isLate]).catch(() => undefined);
  clearTimeout(timer);
  await closeEngine();
}
