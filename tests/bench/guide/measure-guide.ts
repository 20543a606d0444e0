import type { Page } from '@playwright/test';
import { storeRequest } from '../../e2e/guide-card.ts';
import type { Bench } from '../open-bench.ts';
import { ROUNDS } from '../rounds.ts';
import { formatTime, type Section } from '../section.ts';
import { median } from '../statistics.ts';
import { growPage, startRemoving, startStorm } from './hostile-page.ts';

/** Seconds. */
const DURATION = 4;
const PAGE = 'https://x.com/settings/account';

interface Load {
  name: string;
  guide: 'on' | 'dismissed';
  isRemoved?: boolean;
  /** ms of the main thread in each second. */
  goal?: number;
}

const LOADS: readonly Load[] = [
  { name: 'hidden', guide: 'dismissed', goal: 2 },
  { name: 'guiding', guide: 'on', goal: 50 },
  { name: 'guiding, and removed every 5 ms', guide: 'on', isRemoved: true, goal: 50 },
];

/** What the loader and the card cost on a page of 100,000 elements that changes all the time. */
export async function measureGuide(bench: Bench): Promise<Section> {
  const results: { load: Load; perSecond: number; longest: number; isThere: boolean }[] = [];
  for (const load of LOADS) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measure(bench, load));
    results.push({
      load,
      perSecond: median(rounds.map((each) => each.perSecond)),
      longest: median(rounds.map((each) => each.longest)),
      isThere: rounds.every((each) => each.isThere),
    });
  }
  return {
    title: 'The guide on a hostile page',
    about: `X's settings with 100,000 elements more, of which 8,000 a second are changed: what our scripts take of the page's main thread within ${DURATION} s, ${ROUNDS} times each.`,
    head: ['', 'in each second', 'longest call', 'still there'],
    rows: results.map(({ load, perSecond, longest, isThere }) => [
      load.name,
      formatTime(perSecond),
      formatTime(longest),
      isThere ? 'yes' : 'no',
    ]),
    goals: results.flatMap(({ load, perSecond }) =>
      load.goal === undefined
        ? []
        : [
            {
              goal: `${load.name}: ≤ ${formatTime(load.goal)} in each second`,
              measured: formatTime(perSecond),
              isMet: perSecond <= load.goal,
            },
          ],
    ),
    notes: ['A page that removes the guide again and again gets rid of it after five times.'],
  };
}

async function measure(
  { driver }: Bench,
  { guide, isRemoved }: Load,
): Promise<{ perSecond: number; longest: number; isThere: boolean }> {
  await storeRequest(driver, { guide, guideAt: Date.now(), begun: true });
  const page = await driver.context.newPage();
  await page.goto(PAGE);
  const host = page.locator('afterspace-guide[data-step="3"]');
  await host.waitFor({ state: 'attached' });
  await page.evaluate(growPage);
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['devtools.timeline'] });
  await page.evaluate(startStorm);
  if (isRemoved === true) await page.evaluate(startRemoving);
  await after(page, DURATION);
  const trace = String(await browser?.stopTracing());
  const isThere = (await page.locator('afterspace-guide').count()) > 0;
  await page.close();
  const calls = callsIn(trace);
  return {
    perSecond: calls.reduce((sum, each) => sum + each, 0) / DURATION,
    longest: Math.max(0, ...calls),
    isThere,
  };
}

/** Resolves after so many seconds of the page's own clock. */
function after(page: Page, seconds: number): Promise<unknown> {
  return page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), seconds * 1000);
}

interface TraceEvent {
  name: string;
  /** Thread time in µs, with that of the layout which a call has forced. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** How long each call of our scripts took, in ms. */
function callsIn(trace: string): number[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace);
  return traceEvents
    .filter(
      ({ name, args }) => name === 'FunctionCall' && /\/(loader|guide)\.js$/.test(args?.data?.url ?? ''),
    )
    .map(({ tdur = 0 }) => tdur / 1000);
}
