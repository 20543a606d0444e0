import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { sizesOf } from '../harness/packages/page-sizes.ts';

interface Budget {
  file: string;
  script: number;
  style: number;
}

/** The table's rows in bytes. */
function readBudgets(): Budget[] {
  const rows = [...readFileSync('docs/sizes.md', 'utf8').matchAll(/^\| (\S+\.(?:html|js)) .*\|$/gm)];
  return rows.map(([row, file = '']) => {
    const [, , , , script, , style] = row.split('|').map((cell) => Number(cell.trim()) * 1024);
    return { file, script: script ?? NaN, style: style ?? NaN };
  });
}

for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  test(`all that ${build} runs loads no more than its budget in docs/sizes.md`, async () => {
    const sizes = await sizesOf(build);

    const budgets = readBudgets();
    expect(budgets.map(({ file }) => file).toSorted()).toEqual([...sizes.keys()].toSorted());
    const tooLarge = budgets.filter(({ file, script, style }) => {
      const size = sizes.get(file);
      return !(size && size.script > 0 && size.script <= script && size.style <= style);
    });
    expect(tooLarge.map(({ file }) => [file, sizes.get(file)])).toEqual([]);
  });
}

test('the popup has 60 kB, whatever the table says', () => {
  for (const file of ['popup.html', 'sidepanel.html'])
    expect(readBudgets().find((budget) => budget.file === file)?.script).toBe(60 * 1024);
});
