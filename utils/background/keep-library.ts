import { browser } from '#utils/browser.ts';
import { checkLibrary } from '#utils/checks/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import { createWakeLock, PLAYBACK_LOCK } from '#utils/engine/index.ts';
import { sweepExports } from '#utils/export/index.ts';
import { IMPORT_LOCK, openDatabase, sweepLibrary } from '#utils/library/index.ts';
import { sweepTakes } from '#utils/links/index.ts';
import { announceLost } from '#utils/notices/index.ts';

const ALARM = 'check-library';
/** Minutes */
const DAY = 24 * 60;
/** Minutes after the browser has started. Then people have other things to wait for. */
const FIRST_CHECK = 10;

/** The library cannot be opened now, for reasons that pages show. */
const EXPECTED = ['busy', 'newer-library', 'quota'];

/** Removes what interrupted imports and exports have left: on each start of the browser or the extension. */
export async function sweepLeftovers(): Promise<void> {
  await sweepLibrary();
  await sweepExports(Date.now());
  await sweepTakes();
}

/** Has the library swept and checked once a day. To be called on each start of the background. */
export async function keepLibrary(): Promise<void> {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sweepAndCheck();
  });
  await scheduleLibraryCheck();
}

/** Sets the alarm for the daily check, unless it is set. */
export async function scheduleLibraryCheck(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: FIRST_CHECK, periodInMinutes: DAY });
}

async function sweepAndCheck(): Promise<void> {
  await sweepLeftovers();
  const keepAwake = createWakeLock();
  keepAwake(true);
  try {
    await checkWhileIdle();
  } catch (error) {
    if (!EXPECTED.includes(codeOf(error) ?? '')) throw error;
  } finally {
    keepAwake(false);
  }
}

/** Never while something is imported, which then waits no longer than it takes to notice it, or played. */
async function checkWhileIdle(): Promise<void> {
  let isEnded = true;
  // Whoever was waiting has had the lock when it is granted again.
  while (isEnded && !(await isPlaying()))
    isEnded = await navigator.locks.request(IMPORT_LOCK, checkUntilBusy);
}

/** Returns whether it has ended before everything that is due was read. */
async function checkUntilBusy(): Promise<boolean> {
  const database = await openDatabase();
  try {
    const isBusy = async (): Promise<boolean> => (await isLockWanted()) || (await isPlaying());
    const { found, isEnded } = await checkLibrary(database, { now: Date.now(), isBusy });
    if (found.length > 0) await announceLost(found.length);
    return isEnded;
  } finally {
    database.close();
  }
}

/** Whether an import, or a sweep, waits for the lock. */
async function isLockWanted(): Promise<boolean> {
  const { pending = [] } = await navigator.locks.query();
  return pending.some(({ name }) => name === IMPORT_LOCK);
}

async function isPlaying(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === PLAYBACK_LOCK);
}
