import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A page, or a popup that Playwright does not reach. */
interface Evaluates {
  evaluate<Result>(expression: string): Promise<Result>;
}

/** A rule of axe's, and the elements that break it. */
type Complaint = [rule: string, elements: string[]];

interface Scope {
  /** A selector: only what is in there. */
  within?: string;
  /** Only these rules. */
  rules?: string[];
}

export const THEMES = ['light', 'dark'] as const;
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong with a document. It is put in once, and stays there. */
export async function complaintsOf(page: Evaluates, { within, rules }: Scope = {}): Promise<Complaint[]> {
  const isThere = await page.evaluate<boolean>(`typeof axe === 'object'`);
  if (!isThere) await page.evaluate(`${axe}; true`);
  const context = within === undefined ? 'document' : JSON.stringify(within);
  const options = JSON.stringify(rules === undefined ? {} : { runOnly: rules });
  return page.evaluate(
    `axe.run(${context}, ${options}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
  );
}

/** The same in the light theme and in the dark one. */
export async function complaintsInBothThemes(page: Page): Promise<Complaint[]> {
  const found: Complaint[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    found.push(...(await complaintsOf(page)));
  }
  return found;
}
