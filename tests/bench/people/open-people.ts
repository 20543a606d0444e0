import { rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import type { BuildName } from '../../harness/ensure-build.ts';
import { startStandIn } from '../../harness/x/index.ts';
import { launcherOf, type LaunchList } from '../list/list-browsers.ts';
import { buildListExtension } from '../list/list-extension.ts';
import type { Bench } from '../open-bench.ts';
import { ROUNDS } from '../rounds.ts';
import { formatTime, type Goal, type Section } from '../section.ts';
import { median } from '../statistics.ts';

const COUNT = 10_000;
/** Of these that the person speaks in: see `fillWithPerson`. */
const APPEARANCES = COUNT / 10;
const HASH = '#/people/ana_mx';
const STARTS = ROUNDS;
const AGAIN = 4;
/** ms */
const LIMIT = 200;

/** With the head and the first turns, which are read once their recording is in view. */
const PERSON = `body:has([data-testid="person-turn"]) [data-testid="person"][data-count="${APPEARANCES}"]`;
const PEOPLE = '[data-testid="people"] [data-testid="person-row"]';

interface Opened {
  /** In ms: the first time in a page, and later. */
  person: { first: number[]; again: number[] };
  people: number[];
  readAll: number[];
}

/** How fast pages about people open in a large library, in both browsers. */
export async function openPeople(_bench: Bench, folder: string): Promise<Section> {
  const load = loadavg()[0] ?? NaN;
  const browsers = [
    ['Chromium', await measureIn('chromium', folder)],
    ['Firefox', await measureIn('firefox', folder)],
  ] as const;
  const row = (name: string, of: (opened: Opened) => number[]): [string, ...string[]] => [
    name,
    ...browsers.map(
      ([, opened]) => `${formatTime(median(of(opened)))} (${formatTime(Math.min(...of(opened)))})`,
    ),
  ];
  return {
    title: 'Opening a person among 10,000 recordings',
    about: `Somebody who speaks in 1,000 of 10,000 Spaces with up to 13 speakers, sixty turns in each. From the change of the open library's address to the frame with totals, recordings and the first turns; median (least). Load of the machine at the start: ${load.toFixed(1)}.`,
    head: ['', 'Chromium', 'Firefox'],
    rows: [
      row('the person, first in a page', ({ person }) => person.first),
      row('the person, again', ({ person }) => person.again),
      row('the list of all people', ({ people }) => people),
      row('only reading all recordings to find them', ({ readAll }) => readAll),
    ],
    goals: browsers.map(([name, { person }]): Goal => {
      const first = median(person.first);
      return { goal: `${name}: the person < ${LIMIT} ms`, measured: formatTime(first), isMet: first < LIMIT };
    }),
    notes: [],
  };
}

async function measureIn(name: BuildName, folder: string): Promise<Opened> {
  const standIn = await startStandIn();
  try {
    const extensionDir = await buildListExtension(folder, name);
    const launch = launcherOf(name, folder, { extensionDir, standIn });
    const opened = await measure(launch);
    await rm(extensionDir, { recursive: true });
    return opened;
  } finally {
    await standIn.close();
  }
}

async function measure(launch: LaunchList): Promise<Opened> {
  const opened: Opened = { person: { first: [], again: [] }, people: [], readAll: [] };
  const browser = await launch('people');
  try {
    const filling = await browser.open('bench-fill.html');
    await filling.evaluate(`filling.fillWithPerson(${COUNT})`);
    for (let start = 0; start < STARTS; start += 1) {
      const page = await browser.open('library.html');
      const follow = (hash: string, selector: string): Promise<number> =>
        page.evaluate(`probe.follow(${JSON.stringify(hash)}, ${JSON.stringify(selector)})`);
      await page.evaluate('probe.painted');
      await page.evaluate('probe.rest()');
      opened.person.first.push(await follow(HASH, PERSON));
      for (let again = 0; again < AGAIN; again += 1) {
        opened.people.push(await follow('#/people', PEOPLE));
        opened.person.again.push(await follow(HASH, PERSON));
      }
      await page.close();
      opened.readAll.push(await filling.evaluate('filling.readAll()'));
    }
    await filling.close();
  } finally {
    await browser.close();
  }
  return opened;
}
