import { spaceAt } from '../in-browser/list/recordings.ts';
import type { Changed, Scrolled } from '../in-browser/list/probe.ts';
import { median } from '../statistics.ts';
import type { LaunchList, ListPage } from './list-browsers.ts';

/** What the open library does with a list. */
export interface Used {
  /** ms of each frame: with nothing to do, while it scrolls as a wheel does, and through all of it. */
  idle: number[];
  wheel: number[];
  through: number[];
  /** The share of rows that had not been read yet when they were shown. */
  unread: { wheel: number; through: number };
  /** Bytes; before scrolling through all of it, and after each time. */
  heap: number[];
  changes: (Changed & { /** ms of its main thread. */ busy?: number })[];
}

const CHANGES = 9;
const ROW = 64;
/** A turn of a wheel in each frame. */
const WHEEL = 120;
const FRAMES = 300;
const THROUGH = 1000;

export async function measureUse(launch: LaunchList, count: number): Promise<Used> {
  const browser = await launch(String(count));
  try {
    // In a tab in the background nothing is drawn.
    const other = await browser.open('bench-fill.html');
    const library = await browser.open('library.html');
    await library.evaluate('probe.painted');
    await library.evaluate('probe.rest()');
    const changes = await measureChanges(library, other);
    const scroll = (step: number, frames: number) =>
      library.evaluate<Scrolled>(`probe.scroll(${step}, ${frames})`);
    const idle = await scroll(0, FRAMES);
    const wheel = await scroll(WHEEL, FRAMES);
    const heap = [(await library.heap()) ?? NaN];
    const through = await scroll((count * ROW) / THROUGH, THROUGH);
    for (let again = 0; again < 2; again += 1) {
      heap.push((await library.heap()) ?? NaN);
      if (again === 0) await scroll((count * ROW) / THROUGH, THROUGH);
    }
    const shareOf = ({ rows, unread }: Scrolled): number => unread / rows;
    return {
      idle: idle.frames,
      wheel: wheel.frames,
      through: through.frames,
      unread: { wheel: shareOf(wheel), through: shareOf(through) },
      heap,
      changes,
    };
  } finally {
    await browser.close();
  }
}

async function measureChanges(library: ListPage, other: ListPage): Promise<Used['changes']> {
  const changes: Used['changes'] = [];
  for (let i = 0; i < CHANGES; i += 1) {
    const [space, title] = [JSON.stringify(spaceAt(i % 5)), JSON.stringify(`New title ${i}`)];
    await library.evaluate(`void (globalThis.changed = probe.untilChanged(${space}, ${title}))`);
    const before = await library.busy();
    await other.evaluate(`filling.rename(${space}, ${title})`);
    const changed = await library.evaluate<Changed>('changed');
    const after = await library.busy();
    changes.push({
      ...changed,
      ...(before !== undefined && after !== undefined && { busy: after - before }),
    });
    await library.evaluate('probe.rest()');
  }
  return changes;
}

/** The frame time in ms below which 95 of 100 frames are. */
export function frame95(frames: readonly number[]): number {
  const sorted = [...frames].sort((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? NaN;
}

export const medianOf = (changes: Used['changes'], of: (change: Used['changes'][number]) => number): number =>
  median(changes.map(of));
