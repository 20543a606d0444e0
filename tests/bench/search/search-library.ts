import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver } from '../../harness/chromium.ts';
import { startStandIn } from '../../harness/x/index.ts';
import { buildListExtension } from '../list/list-extension.ts';
import { heapIn, maxDuring, type Bench } from '../open-bench.ts';
import { formatBytes, formatTime, type Section } from '../section.ts';
import { median } from '../statistics.ts';
import { emptyField, typeQuery, type Typed } from './type-query.ts';

/** Recordings, transcripts, and minutes of each: `BENCH_SEARCH=200,10,10` takes seconds. */
const [RECORDINGS = 10_000, TRANSCRIPTS = 1000, MINUTES = 120] = (process.env['BENCH_SEARCH'] ?? '')
  .split(',')
  .flatMap((number) => (number === '' ? [] : [Number(number)]));

const ROUNDS = 7;
const TITLES = ['evening 77', '@guest_7', 'guest_3 mar', 'evening people 12'];
/** MiniSearch keeps everything in memory: one document a line of all of them would take more than the browser has. */
const IN_MINISEARCH = Math.min(50, TRANSCRIPTS);
/** Attached between two looks of the driver. */
const TOGETHER = 25;

/** Search of a large library in a real Chromium: `npm run bench -- search`. */
export async function searchLibrary(_bench: Bench, folder: string): Promise<Section> {
  const load = loadavg()[0] ?? 0;
  const standIn = await startStandIn();
  try {
    const extensionDir = await buildListExtension(folder, 'chromium');
    const [downloadsDir, profileDir] = ['search-downloads', 'search-profile'].map((name) =>
      join(folder, name),
    );
    if (downloadsDir === undefined || profileDir === undefined) throw new Error('There are two folders');
    await Promise.all([downloadsDir, profileDir].map((each) => mkdir(each, { recursive: true })));
    const launch = () => launchChromium({ extensionDir, standIn, downloadsDir, profileDir });
    const filled = await launch();
    const made = await fill(filled);
    await filled.close();
    const driver = await launch();
    const found = await measureSearch(driver);
    const others = await measureOthers(driver);
    await driver.close();
    return report(load, made, found, others);
  } finally {
    await standIn.close();
  }
}

async function fill(driver: ChromiumDriver) {
  const filler = await driver.open('bench-fill.html');
  await filler.evaluate((count) => globalThis.filling.fill(count), RECORDINGS);
  const page = await driver.open('bench-search.html');
  for (let from = 0; from < TRANSCRIPTS; from += TOGETHER) {
    const to = Math.min(TRANSCRIPTS, from + TOGETHER);
    await page.evaluate(
      ([first, end, count, minutes]) => globalThis.searching.attach(first, end, count, minutes),
      [from, to, TRANSCRIPTS, MINUTES] as const,
    );
  }
  process.stderr.write('attached\n');
  const indexing = page.evaluate(() => globalThis.searching.index());
  const worker = await driver.attachTo('search-worker.js');
  // The worker ends when it has finished.
  const heap = await maxDuring(indexing, () => heapIn(worker).catch(() => 0));
  const made = {
    indexing: await indexing,
    heap,
    ...(await page.evaluate(() => globalThis.searching.sizes())),
  };
  process.stderr.write(`${JSON.stringify(made)}\n`);
  return made;
}

interface FoundTimes {
  titles: Typed[];
  /** By the query. */
  said: Map<string, Typed[]>;
  cold: Typed;
  heap: number;
}

async function measureSearch(driver: ChromiumDriver): Promise<FoundTimes> {
  const page = await driver.open('library.html');
  await page.locator(`[data-testid="recordings"][data-count="${RECORDINGS}"]`).waitFor();
  const queries = await queriesOf(driver);
  await page.bringToFront();
  const field = page.getByTestId('search');
  await field.focus();
  const cold = await typeQuery(page, queries.rare);
  const worker = await driver.attachTo('search-worker.js');
  const run = async (): Promise<Pick<FoundTimes, 'titles' | 'said'>> => {
    const titles: Typed[] = [];
    const said = new Map(queries.all.map((text): [string, Typed[]] => [text, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const text of TITLES) titles.push(await timed(page, text));
      for (const [text, times] of said) times.push(await timed(page, text));
    }
    return { titles, said };
  };
  await emptyField(page, RECORDINGS);
  const running = run();
  const heap = await maxDuring(running, () => heapIn(worker));
  const times = await running;
  await page.close();
  return { ...times, cold, heap };
}

async function timed(page: Page, text: string): Promise<Typed> {
  const times = await typeQuery(page, text);
  await emptyField(page, RECORDINGS);
  process.stderr.write(`${text}: ${JSON.stringify(times)}\n`);
  return times;
}

async function queriesOf(driver: ChromiumDriver): Promise<{ rare: string; all: string[] }> {
  const page = await driver.open('bench-search.html');
  const { rare, said } = await page.evaluate(() => globalThis.searching.queries);
  await page.close();
  return { rare, all: [rare, ...said, said.slice(0, 2).join(' '), `"${said.slice(1).join(' ')}"`] };
}

async function measureOthers(driver: ChromiumDriver) {
  const page = await driver.open('bench-search.html');
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const scan = await page.evaluate(() => globalThis.searching.scan());
  const titles = await page.evaluate(() => globalThis.searching.miniSearchTitles());
  const before = await heap();
  const lines = await page.evaluate((count) => globalThis.searching.miniSearch(count), IN_MINISEARCH);
  const after = await heap();
  await page.close();
  return { scan, titles, lines: { ...lines, heap: after - before } };
}

function report(
  load: number,
  made: Awaited<ReturnType<typeof fill>>,
  { titles, said, cold, heap }: FoundTimes,
  { scan, titles: miniTitles, lines }: Awaited<ReturnType<typeof measureOthers>>,
): Section {
  const slowest = (times: readonly Typed[], of: (typed: Typed) => number): number =>
    Math.max(
      ...Map.groupBy(times, ({ count }) => count)
        .values()
        .map((each) => median(each.map(of))),
    );
  const ofSaid = [...said.values()];
  const [painted, first, all] = [
    slowest(titles, (typed) => typed.painted),
    Math.max(...ofSaid.map((times) => median(times.map(({ hit }) => (Number.isNaN(hit) ? 0 : hit))))),
    Math.max(...ofSaid.map((times) => median(times.map((typed) => typed.all)))),
  ];
  const share = made.index / made.text;
  const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;
  return {
    title: `Searching ${RECORDINGS.toLocaleString('en')} recordings, ${TRANSCRIPTS.toLocaleString('en')} of them with transcripts`,
    about: `Transcripts of ${MINUTES} minutes with ${Math.round(made.words / 1e6)} million words in all, of a vocabulary of 30,000 that are said as often as words of a language are. From the input event to the frame that shows it, in the library, ${ROUNDS} times each, median. Load of the machine at the start: ${load.toFixed(1)}.`,
    head: ['query', 'recordings', 'first answer', 'first hit', 'everything'],
    rows: [
      ...TITLES.map((text, i) =>
        rowOf(
          text,
          titles.filter((_, at) => at % TITLES.length === i),
        ),
      ),
      ...Array.from(said, ([text, times]) => rowOf(text, times)),
      rowOf('the first query of all, in a browser that was just started', [cold]),
      ['reading all transcripts, for one phrase', '', '', formatTime(scan.first), formatTime(scan.all)],
      [
        `MiniSearch, a document a recording (made in ${formatTime(miniTitles.build)})`,
        '',
        formatTime(miniTitles.query),
        '',
        '',
      ],
      [
        `MiniSearch, a document a line, of ${IN_MINISEARCH} transcripts with ${(lines.words / 1e6).toFixed(1)} million words (made in ${formatTime(lines.build)}, heap + ${formatBytes(lines.heap)})`,
        '',
        '',
        '',
        formatTime(lines.query),
      ],
    ],
    goals: [
      {
        goal: 'keystroke to painted results (titles, people) < 30 ms',
        measured: formatTime(painted),
        isMet: painted < 30,
      },
      { goal: 'words in transcripts: first hit < 100 ms', measured: formatTime(first), isMet: first < 100 },
      { goal: 'words in transcripts: all < 1 s', measured: formatTime(all), isMet: all < 1000 },
      {
        goal: 'index ≤ 40 % of the text',
        measured: `${percent(share)} (${formatBytes(made.index)} of ${formatBytes(made.text)})`,
        isMet: share <= 0.4,
      },
      {
        goal: 'heap of the worker < 64 MB',
        measured: `${formatBytes(heap)} searching, ${formatBytes(made.heap)} indexing`,
        isMet: Math.max(heap, made.heap) < 64e6,
      },
    ],
    notes: [
      `All transcripts were indexed in ${formatTime(made.indexing)}. MiniSearch's own answers are without rendering, and without reading what it needs.`,
    ],
  };
}

function rowOf(text: string, times: readonly Typed[]): string[] {
  const of = (get: (typed: Typed) => number): string => {
    const found = median(times.map(get));
    return Number.isNaN(found) ? '–' : formatTime(found);
  };
  return [
    text,
    (times[0]?.count ?? 0).toLocaleString('en'),
    of(({ painted }) => painted),
    of(({ hit }) => hit),
    of(({ all }) => all),
  ];
}
