import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FirefoxPage } from '../harness/firefox.ts';
import { useFirefox } from '../harness/session.ts';
import { PLAYER, POSITION } from './engine-scripts.ts';
import { importInFirefox, openEmptyLibraryInFirefox } from './library-page.ts';
import { useSample } from './sample.ts';

const session = useFirefox();
const sample = useSample();
const newest = (): string => sample().truth[0]?.space ?? '';

const HANDLE = 'ana_de_noche';
const SAID_AT = 20;

test.beforeAll(async () => {
  const page = await openEmptyLibraryInFirefox(session().browser);
  await importInFirefox(page, [sample().zip]);
  const said = join(sample().folder, 'said.vtt');
  writeFileSync(said, `WEBVTT\n\n00:00:${SAID_AT}.000 --> 00:00:24.000\nHablemos de los mapas libres\n`);
  await page.evaluate(`location.hash = '#/recordings/${newest()}'`);
  await page.waitFor(`document.querySelector('[data-testid="pick-transcript"]') !== null`);
  await page.setFiles('[data-testid="pick-transcript"]', [said]);
  await page.waitFor(`document.querySelector('[data-testid="transcript"]')?.dataset.count === '1'`);
  await page.close();
});

const query = (css: string): string => `document.querySelector(${JSON.stringify(css)})`;
const countIs = (count: number): string =>
  `${query('[data-testid="recordings"]')}?.dataset.count === '${count}'`;

async function openList(): Promise<FirefoxPage> {
  const page = await session().browser.open('library.html');
  await page.waitFor(countIs(2));
  await page.waitFor(`${query('[data-testid="search"]')} !== null`);
  return page;
}

test('what somebody said is found by keyboard and heard; somebody is found by mouse', async () => {
  const page = await openList();
  await page.press('/');
  await page.type('mapas libres');
  await page.waitFor(countIs(1));
  await page.waitFor(`${query('[data-testid="hit"]')}?.dataset.at === '${SAID_AT}'`);

  await page.press('Enter');
  await page.waitFor(`document.activeElement?.matches('[data-testid="hit"]')`);
  await page.press('Enter');
  await page.waitFor(`${PLAYER}?.dataset.state === 'playing' && ${POSITION} >= ${SAID_AT}`);
  await page.click({ testId: 'play' });
  await page.waitFor(`${PLAYER}?.dataset.state === 'paused'`);

  await page.click({ testId: 'search' });
  await page.press('Escape');
  await page.waitFor(countIs(2));
  await page.type(HANDLE);
  await page.click({ testId: 'suggestion' });
  await page.waitFor(`${query('.filter-chip')}?.textContent.includes('${HANDLE}')`);
  await page.waitFor(`location.hash === '#/?person=${HANDLE}'`);
  await page.click({ css: '.filter-chip' });
  await page.waitFor(`location.hash === '#/' && ${countIs(2)}`);
  expect(await session().browser.errors()).toEqual([]);
  await page.close();
});

test('a person is opened by mouse, named by keyboard, and called so in the list', async () => {
  const page = await openList();
  await page.click({ css: '.library-list-foot a[href="#/people"]' });
  await page.click({ css: `[data-testid="person-row"][data-person="${HANDLE}"] a` });
  await page.waitFor(`${query('[data-testid="person"]')} !== null`);

  await page.press('F2');
  await page.waitFor(`document.activeElement?.matches('[data-testid="title-input"]')`);
  await page.type('Ana Torres');
  await page.press('Enter');

  await page.waitFor(`${query('h1')}?.textContent.includes('Ana Torres')`);
  await page.waitFor(`${query('[data-testid="recordings"]')}?.textContent.includes('Ana Torres')`);
  expect(await session().browser.errors()).toEqual([]);
  await page.close();
});

test('recordings are selected by keyboard, tagged, put into the queue, deleted and restored', async () => {
  const page = await openList();
  await page.evaluate(`${query('.recording-title')}.focus()`);
  await page.press('x');
  await page.press('ArrowDown');
  await page.press('x');
  await page.waitFor(`document.querySelectorAll('[data-selected="true"]').length === 2`);

  await page.press('t');
  await page.waitFor(`document.activeElement?.matches('[data-testid="tag-input"]')`);
  await page.type('radio');
  await page.press('Enter');
  await page.waitFor(`document.querySelectorAll('.recording-tags').length === 2`);

  await page.click({ testId: 'selection-more' });
  await page.click({ testId: 'selection-queue-end' });
  await page.click({ css: '[data-testid="up-next"] summary' });
  await page.waitFor(`document.querySelectorAll('[data-testid="queued"]').length === 2`);
  await page.click({ testId: 'queue-clear' });
  await page.waitFor(`document.querySelectorAll('[data-testid="queued"]').length === 0`);

  await page.evaluate(`${query('.recording-title')}.focus()`);
  await page.press('Delete');
  await page.waitFor(countIs(0));
  await page.click({ testId: 'toast-action' });
  await page.waitFor(countIs(2));
  expect(await session().browser.errors()).toEqual([]);
  await page.close();
});
