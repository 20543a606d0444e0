import type { Camera } from './capture-states.ts';

/** Characters of an element's markup: enough to find it. */
const ELEMENT_LENGTH = 110;

/** Prints what was pictured, and the faults as a table. Returns their number. */
export function printReport({ screenshots, unreached }: Camera): number {
  const rows = [
    ...unreached.map((name) => [name, 'unreached', '']),
    ...screenshots.flatMap(({ page, name, faults }) =>
      faults.map(({ rule, element }) => [`${page}/${name}`, rule, element.slice(0, ELEMENT_LENGTH)]),
    ),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const [screenshot = '', rule = '', element = ''] of rows)
    process.stdout.write(
      `${screenshot.padEnd(widths[0] ?? 0)}  ${rule.padEnd(widths[1] ?? 0)}  ${element}\n`,
    );
  process.stdout.write(`${screenshots.length} pictures, ${rows.length} faults\n`);
  return rows.length;
}
