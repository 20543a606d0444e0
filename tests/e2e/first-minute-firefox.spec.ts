import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useFirefox } from '../harness/session.ts';
import { importInFirefox, openEmptyLibraryInFirefox } from './library-page.ts';
import { shortSpaces, writeShortSpaces } from './short-spaces.ts';

const session = useFirefox({ lang: 'es' });
const SPACES = shortSpaces(100, 3 * 24 * 3600_000);
const FOCUSED = `document.activeElement?.closest('.recording')?.dataset.space`;
const TITLE = `document.querySelector('[data-testid="title"]')`;
const SAMPLE = `document.querySelector('[data-testid="sample"]')`;

test(
  'in Firefox and in Spanish, the sample plays before there is any recording',
  { tag: '@more' },
  async () => {
    const { browser } = session();
    const page = await openEmptyLibraryInFirefox(browser);
    expect(await page.evaluate(`document.documentElement.lang`)).toBe('es');

    await page.click({ testId: 'sample-play' });
    await page.waitFor(`${SAMPLE}?.dataset.state === 'playing' && Number(${SAMPLE}.dataset.position) > 1`);
    await page.click({ testId: 'sample-play' });

    await page.waitFor(`${SAMPLE}?.dataset.state === 'paused'`);
    expect(await page.evaluate(`document.querySelectorAll('[data-testid="recording"]').length`)).toBe(0);
    expect(await browser.errors()).toEqual([]);
    await page.close();
  },
);

test(
  'in Firefox and in Spanish, a hundred recordings are reached, opened, renamed and played by keyboard alone',
  { tag: '@more' },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'first-minute-'));
    const { browser } = session();
    const page = await openEmptyLibraryInFirefox(browser);
    await importInFirefox(page, [await writeShortSpaces(folder, SPACES)]);
    await page.waitFor(`document.querySelector('[data-testid="recordings"]')?.dataset.count === '100'`);

    for (let presses = 0; presses < 30 && !(await page.evaluate(`Boolean(${FOCUSED})`)); presses += 1)
      await page.press('Tab');
    expect(await page.evaluate(FOCUSED)).toBe(SPACES[0]?.id);
    await page.press('End');
    await page.waitFor(`${FOCUSED} === '${SPACES.at(-1)?.id}'`);
    await page.press('Enter');
    await page.waitFor(`location.hash === '#/recordings/${SPACES.at(-1)?.id}' && ${TITLE} !== null`);
    await page.press('F2');
    await page.waitFor(`document.activeElement?.dataset.testid === 'title-input'`);
    await page.type('Última');
    await page.press('Enter');
    await page.waitFor(`${TITLE}.textContent === 'Última'`);
    await page.press('Escape');
    await page.waitFor(`location.hash === '#/' && ${FOCUSED} === '${SPACES.at(-1)?.id}'`);
    await page.press(' ');

    await page.waitFor(
      `document.querySelector('[data-testid="player"]').dataset.space === '${SPACES.at(-1)?.id}'`,
    );
    expect(await page.evaluate(`document.querySelector('h1').textContent`)).toBe('Tus grabaciones');
    expect(await browser.errors()).toEqual([]);
    await page.close();
    await rm(folder, { recursive: true });
  },
);
