import { rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import type { BuildName } from '../../harness/ensure-build.ts';
import { startStandIn } from '../../harness/x/index.ts';
import type { Bench } from '../open-bench.ts';
import type { Goal, Section } from '../section.ts';
import { formatBytes, formatTime } from '../section.ts';
import { median } from '../statistics.ts';
import { launcherOf, type LaunchList } from './list-browsers.ts';
import { buildListExtension } from './list-extension.ts';
import { measureOpening, type Opened, type OpenTimes } from './open-times.ts';
import { frame95, measureUse, medianOf, type Used } from './use-list.ts';

const COUNTS = [0, 10, 1000, 10_000] as const;
const MOST = 10_000;
/** Two frames of a screen of 60 Hz, 33.3 ms, by clocks of whole ms. */
const FRAME = 34;
const CHANGE = 16;

/** How much longer than an empty one a full one may take, in ms. */
const LIMITS = {
  popup: { warm: 60, cold: 120 },
  library: { warm: 120, cold: 250 },
} as const;

const PAGES: readonly Opened[] = [
  ...(['popup', 'library'] as const).flatMap((name) =>
    COUNTS.map((count) => ({ name, path: `${name}.html`, count })),
  ),
  { name: 'plain `getAll` of the recordings', path: 'bench-get-all.html', count: MOST },
  { name: 'as ArchiveWeb.page', path: 'bench-collections.html', count: MOST },
];

/** How fast lists open, scroll and change, in both browsers. */
export async function listRecordings(_bench: Bench, folder: string): Promise<Section> {
  const load = loadavg()[0] ?? NaN;
  const chromium = await measureIn('chromium', folder);
  const firefox = await measureIn('firefox', folder);
  return {
    title: 'Listing up to 10,000 recordings',
    about: `Spaces of one to three hours with 2–12 speakers, four a day. Opening: from the start of the navigation to the frame with the first recording, or with what an empty library shows instead; cold in a browser that was just started, warm in the same one later; median (least). Scrolling: a turn of the wheel in each frame, then all 10,000 rows in 1,000 frames. A change: another page renames one of the recordings in view. Load of the machine at the start: ${load.toFixed(1)}.`,
    head: ['', 'Chromium', 'Firefox'],
    rows: chromium.rows.map(([name, cell], i) => [name, cell, firefox.rows[i]?.[1] ?? '']),
    goals: [...chromium.goals, ...firefox.goals],
    notes: [
      'A plain `getAll` reads all recordings, sorts them and shows the titles of the first 24. As ArchiveWeb.page: a worker reads all rows and sends them as JSON, the page sorts them and renders each as an element with a shadow root; its framework and its styles, which take more time, are left out.',
    ],
  };
}

interface Measured {
  rows: [name: string, cell: string][];
  goals: Goal[];
}

async function measureIn(name: BuildName, folder: string): Promise<Measured> {
  const standIn = await startStandIn();
  try {
    const extensionDir = await buildListExtension(folder, name);
    const launch = launcherOf(name, folder, { extensionDir, standIn });
    for (const count of COUNTS) await fill(launch, count);
    const opened = await measureOpening(launch, PAGES);
    const used = await measureUse(launch, MOST);
    await rm(extensionDir, { recursive: true });
    const browser = name === 'chromium' ? 'Chromium' : 'Firefox';
    return {
      rows: [...rowsOfOpening(opened), ...rowsOfUse(used)],
      goals: [...goalsOfOpening(opened), ...goalsOfUse(used)].map((goal) => ({
        ...goal,
        goal: `${browser}: ${goal.goal}`,
      })),
    };
  } finally {
    await standIn.close();
  }
}

async function fill(launch: LaunchList, count: number): Promise<void> {
  const browser = await launch(String(count));
  const page = await browser.open('bench-fill.html');
  await page.evaluate(`filling.fill(${count})`);
  await browser.close();
}

const nameOf = ({ name, count }: Opened, kind: string): string =>
  `${name}, ${count.toLocaleString('en')}, ${kind}`;

function rowsOfOpening(opened: ReadonlyMap<Opened, OpenTimes>): Measured['rows'] {
  return Array.from(opened).flatMap(([page, times]) =>
    (['cold', 'warm'] as const).map((kind): [string, string] => [
      nameOf(page, kind),
      `${formatTime(median(times[kind]))} (${formatTime(Math.min(...times[kind]))})`,
    ]),
  );
}

function goalsOfOpening(opened: ReadonlyMap<Opened, OpenTimes>): Goal[] {
  const timesOf = (name: string, count: number): OpenTimes | undefined =>
    Array.from(opened).find(([page]) => page.name === name && page.count === count)?.[1];
  return (['popup', 'library'] as const).flatMap((name) =>
    (['warm', 'cold'] as const).map((kind) => {
      const [full, empty] = [timesOf(name, MOST)?.[kind] ?? [], timesOf(name, 0)?.[kind] ?? []];
      const limit = LIMITS[name][kind];
      const more = median(full) - median(empty);
      const leastMore = Math.min(...full) - Math.min(...empty);
      return {
        goal: `${name} of 10,000, ${kind}: ≤ empty + ${limit} ms`,
        measured: `${signed(more)} (least: ${signed(leastMore)})`,
        isMet: more <= limit,
      };
    }),
  );
}

const signed = (ms: number): string => `${ms < 0 ? '−' : '+'} ${Math.abs(ms).toFixed(0)} ms`;

function rowsOfUse({ idle, wheel, through, unread, heap, changes }: Used): Measured['rows'] {
  const frames = (times: readonly number[]): string =>
    `${formatTime(frame95(times))}, median ${formatTime(median(times))}`;
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
  return [
    ['95 of 100 frames: nothing to do', frames(idle)],
    ['a turn of the wheel in each', frames(wheel)],
    ['all rows in 1,000 frames', frames(through)],
    ['rows shown before they were read', `${percent(unread.wheel)}, ${percent(unread.through)}`],
    [
      'JS heap before, after once, after twice',
      heap.map((bytes) => (Number.isNaN(bytes) ? '–' : formatBytes(bytes))).join(', '),
    ],
    ['a change, to the new text', formatTime(medianOf(changes, ({ ms }) => ms))],
    ['processor time of the page for it', timeOrNone(medianOf(changes, ({ busy = NaN }) => busy))],
    ['the longest the page was busy', formatTime(medianOf(changes, ({ longest }) => longest))],
    [
      'requests for it, and what they returned',
      `${medianOf(changes, ({ requests }) => requests.requests)}, ${medianOf(changes, ({ requests }) => requests.rows)}`,
    ],
  ];
}

const timeOrNone = (ms: number): string => (Number.isNaN(ms) ? '–' : formatTime(ms));

function goalsOfUse({ wheel, through, heap, changes }: Used): Goal[] {
  const slowest = Math.max(frame95(wheel), frame95(through));
  const [, once = NaN, twice = NaN] = heap;
  const longest = medianOf(changes, ({ longest: each }) => each);
  const rows = Math.max(...changes.map(({ requests }) => requests.rows));
  return [
    {
      goal: 'scrolling, 95 of 100 frames ≤ 33 ms (34 by a clock of whole ms)',
      measured: formatTime(slowest),
      isMet: slowest <= FRAME,
    },
    ...(Number.isNaN(twice)
      ? []
      : [
          {
            goal: 'heap after scrolling twice as after once, within 1 MiB',
            measured: `${formatBytes(once)}, then ${formatBytes(twice)}`,
            isMet: twice - once < 1024 ** 2,
          },
        ]),
    { goal: `a change: < ${CHANGE} ms at a time`, measured: formatTime(longest), isMet: longest < CHANGE },
    { goal: 'a change: only what changed is read', measured: `${rows} rows`, isMet: rows <= 4 },
  ];
}
