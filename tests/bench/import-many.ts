import type { Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { openClearedLibrary } from './import-in-page.ts';
import { writeManySpaces, type ManySpaces } from './inputs/many-spaces.ts';
import type { Bench } from './open-bench.ts';
import { formatBytes, formatTime, type Goal, type Section } from './section.ts';

const THOUSAND = 1000;
const SECONDS = [20, 40] as const;

/** What the open page has seen of an import. Times in ms. */
interface Watched {
  /** From the choice to the end of the import, with everything in the list. */
  ms: number;
  /** The longest time without a change of `data-progress`. */
  standstill: number;
  /** Whether it has ever gone back. */
  wentBack: boolean;
}

interface Row extends Watched {
  name: string;
  bytes: number;
}

/** Many short Spaces, with the library open in a page. */
export async function importMany({ driver }: Bench, folder: string): Promise<Section> {
  const library = await openClearedLibrary(driver, false);
  const rows: Row[] = [];
  let stored = 0;
  const measure = async (name: string, many: ManySpaces): Promise<Row> => {
    const { path, bytes } = await writeManySpaces(folder, { ...many, from: many.from ?? stored });
    if (many.from === undefined) stored += many.spaces;
    const row = { name, bytes, ...(await importAll(library, path, stored)) };
    await rm(path);
    process.stderr.write(`${cellsOf(row).join(' · ')}\n`);
    rows.push(row);
    return row;
  };

  const first = await measure('the first thousand', { spaces: THOUSAND, seconds: SECONDS });
  await measure('eight thousand of 2–4 s', { spaces: 8 * THOUSAND, seconds: [2, 4] });
  const tenth = await measure('the tenth thousand', { spaces: THOUSAND, seconds: SECONDS });
  const known = await measure('the tenth thousand again', {
    spaces: THOUSAND,
    seconds: SECONDS,
    from: 9 * THOUSAND,
  });
  const attached = await measure('1,000 attachments', { spaces: 10, from: 0, attachments: THOUSAND });
  await library.close();

  const empty = await openClearedLibrary(driver, false);
  const { path, bytes } = await writeManySpaces(folder, { spaces: 100 * THOUSAND });
  const metadata: Row = {
    name: '100,000 Spaces, only metadata',
    bytes,
    ...(await importAll(empty, path, 100 * THOUSAND)),
  };
  await empty.close();
  rows.push(metadata);
  return {
    title: 'Importing thousands of short Spaces',
    about: `Spaces of ${SECONDS.join('–')} s, stored, with the library open in a page: from choosing the file to the end of the import with all of them in the list. Each once, in this order, into one library; the metadata into an empty one.`,
    head: ['', 'audio', 'time', 'longest standstill of the progress', 'went back'],
    rows: rows.map(cellsOf),
    goals: [
      limit('1,000 Spaces of 20–40 s', first, 30),
      {
        goal: 'the tenth thousand as fast as the first',
        measured: `${(tenth.ms / first.ms).toFixed(2)}×`,
        isMet: tenth.ms <= 1.15 * first.ms,
      },
      limit('1,000 known Spaces again', known, 15),
      limit('1,000 attachments', attached, 5),
      limit('100,000 Spaces with metadata only', metadata, 60),
    ],
    notes: [],
  };
}

function limit(what: string, { ms }: Watched, seconds: number): Goal {
  return { goal: `${what} in < ${seconds} s`, measured: formatTime(ms), isMet: ms < seconds * 1000 };
}

function cellsOf({ name, bytes, ms, standstill, wentBack }: Row): string[] {
  return [name, formatBytes(bytes), formatTime(ms), formatTime(standstill), wentBack ? 'yes' : 'no'];
}

async function importAll(library: Page, path: string, count: number): Promise<Watched> {
  const watch = await library.evaluateHandle(watchImport, count);
  await library.getByTestId('pick-files').setInputFiles(path);
  return watch.evaluate(({ ended }) => ended);
}

/** Watches the next import until it has ended and `count` Spaces are listed. Runs in the page. */
function watchImport(count: number): { ended: Promise<Watched> } {
  const ended = new Promise<Watched>((resolve, reject) => {
    let picked = 0;
    let changedAt = 0;
    let progress = 0;
    let [standstill, wentBack, hasBegun] = [0, false, false];
    document.addEventListener('change', () => (picked = changedAt = performance.now()), {
      capture: true,
      once: true,
    });
    const observer = new MutationObserver(() => {
      const status = document.querySelector<HTMLElement>('[data-testid="import-status"]')?.dataset;
      const now = performance.now();
      const share = Number(status?.['progress']);
      hasBegun ||= status?.['state'] === 'reading';
      if (!hasBegun) return;
      wentBack ||= share < progress;
      if (share !== progress) {
        standstill = Math.max(standstill, now - changedAt);
        changedAt = now;
        progress = share;
      }
      const listed = document.querySelector<HTMLElement>('[data-testid="recordings"]')?.dataset['count'];
      if (status?.['state'] === 'failed') reject(new Error(status['code']));
      if (status?.['state'] !== 'done' || Number(listed) < count) return;
      observer.disconnect();
      resolve({ ms: now - picked, standstill, wentBack });
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  return { ended };
}
