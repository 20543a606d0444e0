// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import type { LibraryRecording } from '#utils/library/records.ts';
import { recordingsOf } from '../../builders.ts';
import { byRole, byTestId, clear, click, fire, pageText, show } from '../../screen.tsx';
import { createStores } from '../stores.ts';

afterEach(async () => {
  await clear();
  location.hash = '';
});

const RECORDINGS: LibraryRecording[] = recordingsOf(5).map((recording, i) => ({
  ...recording,
  duration: 100 + i,
  speakers: [{ isHost: true, handle: i % 2 === 0 ? 'ana_mx' : 'ben', seconds: 1 }],
  ...(i === 3 && { bookmarks: [{ id: 'a', at: 42, note: 'On borders' }], note: 'borders again' }),
}));

async function openLibrary(hash = '') {
  location.hash = hash;
  const stores = createStores(RECORDINGS);
  // As after the focus has come to the field.
  await stores.search.load();
  await show(<LibraryPage {...stores} />);
  return stores;
}

async function type(text: string) {
  const field = byTestId('search');
  Object.assign(field, { value: text });
  await fire(field, new InputEvent('input', { bubbles: true }));
}

const shown = () => byTestId('recordings').dataset['count'];
const spaces = () =>
  [...document.querySelectorAll<HTMLElement>('[data-testid="recording"]')].map((row) => row.dataset['space']);

it('shows what is found, highlighted, and keeps it in the address', async () => {
  await openLibrary();

  await type('@ana_mx');

  expect(shown()).toBe('3');
  expect(spaces()).toEqual(['space-0', 'space-2', 'space-4']);
  expect(document.querySelector('.recording mark')?.textContent).toBe('ana_mx');
  expect(location.hash).toBe('#/?q=%40ana_mx');
  expect(document.querySelector<HTMLAnchorElement>('.recording a')?.hash).toBe(
    '#/recordings/space-0?q=%40ana_mx',
  );
  expect(pageText()).toContain('3 recordings found');
});

it('plays a hit from its position, and a note from the beginning', async () => {
  const { fakeEngine } = await openLibrary('#/?q=borders');
  // They are read once their row is there.
  await fire(window, new Event('resize'));

  const hits = [...document.querySelectorAll<HTMLElement>('[data-testid="hit"]')];
  for (const hit of hits) await click(hit);

  expect(hits.map(({ dataset }) => [dataset['space'], dataset['at']])).toEqual([
    ['space-3', '0'],
    ['space-3', '42'],
  ]);
  expect(fakeEngine.calls.filter(([name]) => name === 'play')).toEqual([
    ['play', 'space-3', 0],
    ['play', 'space-3', 42],
  ]);
});

it('filters and sorts, and each filter can be taken away', async () => {
  await openLibrary('#/?person=ben&sort=longest');

  expect(spaces()).toEqual(['space-3', 'space-1']);
  await click(byRole('button', 'Remove the filter “@ben”'));

  expect(spaces()[0]).toBe('space-4');
  expect(shown()).toBe('5');
  expect(location.hash).toBe('#/?sort=longest');
});

it('says that nothing is found, with a way back', async () => {
  await openLibrary('#/?q=nowhere');

  expect(shown()).toBe('0');
  expect(pageText()).toContain('Nothing found');
  await click(byRole('button', 'Show all recordings'));

  expect(shown()).toBe('5');
  expect(location.hash).toBe('#/');
});

it('finds people and commands by their names', async () => {
  await openLibrary();
  byTestId('search').focus();

  await type('ana');
  await click(byTestId('suggestion'));
  expect(location.hash).toBe('#/?person=ana_mx');

  await type('settings');
  await click(byTestId('suggestion'));
  expect(location.hash).toBe('#/settings');
});

it('has no field while there is nothing to find', async () => {
  await show(<LibraryPage {...createStores([])} />);

  expect(document.querySelector('[data-testid="search"]')).toBeNull();
});
