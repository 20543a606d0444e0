import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A page, or a popup that Playwright cannot reach. */
interface Evaluates {
  evaluate<Result>(expression: string): Promise<Result>;
}

/** A rule of axe, and the elements that break it. */
type Violation = [rule: string, elements: string[]];

interface Scope {
  /** A selector. Only its element is checked. */
  within?: string;
  /** Only these rules are checked. */
  rules?: string[];
}

export const THEMES = ['light', 'dark'] as const;
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds in a document. Injects axe at the first call. */
export async function violationsOf(page: Evaluates, { within, rules }: Scope = {}): Promise<Violation[]> {
  const isThere = await page.evaluate<boolean>(`typeof axe === 'object'`);
  if (!isThere) await page.evaluate(`${axe}; true`);
  const context = within === undefined ? 'document' : JSON.stringify(within);
  const options = JSON.stringify(rules === undefined ? {} : { runOnly: rules });
  return page.evaluate(
    `axe.run(${context}, ${options}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
}

/** What axe finds in the light and in the dark theme. */
export async function violationsInBothThemes(page: Page): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await violationsOf(page)));
  }
  return found;
}
