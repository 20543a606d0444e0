import { browser } from '#utils/browser.ts';
import { checkLibrary } from '#utils/checks/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import { createWakeLock, PLAYBACK_LOCK } from '#utils/engine/index.ts';
import { sweepExports } from '#utils/export/index.ts';
import { IMPORT_LOCK, openDatabase, sweepLibrary } from '#utils/library/index.ts';
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
}

/** Has the library swept and checked once a day. To be called on each start of the background. */
export async function keepLibrary(): Promise<void> {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sweepAndCheck();
  });
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
  await navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock || (await isBusy())) return;
    const database = await openDatabase();
    try {
      const found = await checkLibrary(database, { now: Date.now(), isBusy });
      if (found.length > 0) await announceLost(found.length);
    } finally {
      database.close();
    }
  });
}

/** Whether an import waits for the lock, or something plays. */
async function isBusy(): Promise<boolean> {
  const { held = [], pending = [] } = await navigator.locks.query();
  return pending.some(({ name }) => name === IMPORT_LOCK) || held.some(({ name }) => name === PLAYBACK_LOCK);
}
