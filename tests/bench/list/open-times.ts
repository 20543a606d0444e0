import { roundsOr } from '../rounds.ts';
import type { LaunchList } from './list-browsers.ts';

/** A page with a library of a size. */
export interface Opened {
  name: string;
  path: string;
  /** Recordings. */
  count: number;
}

/** In ms, from the start of the navigation to the first painted recording. */
export interface OpenTimes {
  /** In a browser that was just started. */
  cold: number[];
  /** In the same browser, later. */
  warm: number[];
}

/** How often a browser is started for each page, and how often the page is opened again in it. */
const STARTS = roundsOr(3);
const AGAIN = 4;

/** Opens the pages by turns, so that other work on the machine meets all of them. */
export async function measureOpening(
  launch: LaunchList,
  pages: readonly Opened[],
): Promise<Map<Opened, OpenTimes>> {
  const times = new Map(pages.map((page): [Opened, OpenTimes] => [page, { cold: [], warm: [] }]));
  for (let start = 0; start < STARTS; start += 1) {
    for (const [{ name, path, count }, { cold, warm }] of times) {
      const browser = await launch(String(count));
      const open = async (): Promise<number> => {
        const page = await browser.open(path);
        const painted = await page.evaluate<number>('probe.painted');
        await page.close();
        return painted;
      };
      try {
        cold.push(await open());
        for (let again = 0; again < AGAIN; again += 1) warm.push(await open());
      } finally {
        await browser.close();
      }
      process.stderr.write(`${name}, ${count}: ${[...cold, ...warm].map(Math.round).join(' ')}\n`);
    }
  }
  return times;
}
