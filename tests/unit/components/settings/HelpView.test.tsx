// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HELP_PAGES } from '#components/help/help-pages.ts';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import { LANGUAGES } from '#utils/i18n/index.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nextTurn } from '../../next-turn.ts';
import { recordingOf } from '../builders.ts';
import { createStores } from '../pages/stores.ts';
import { byRole, byTestId, clear, click, pageText, show } from '../screen.tsx';

async function open(hash: string, language = 'en') {
  location.hash = hash;
  const stores = createStores([recordingOf()]);
  await show(<LibraryPage {...stores} />, language);
  return stores;
}

/** An element, once it is there: rendering goes on between two looks. */
async function appear(testId: string): Promise<HTMLElement> {
  await vi.waitFor(async () => {
    await act(nextTurn);
    byTestId(testId);
  });
  return byTestId(testId);
}

/** The article, once its texts have been loaded. */
async function article(): Promise<HTMLElement> {
  return appear('help');
}

beforeEach(() => {
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Afterspace', version: '1.2.3' });
});

afterEach(async () => {
  await clear();
  location.hash = '';
});

describe('the help', () => {
  it('lists its pages, each with an address of its own', async () => {
    await open('#/help');

    const links = [...document.querySelectorAll('.help-index a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(HELP_PAGES.map((page) => `#/help/${page}`));
  });

  it('shows all pages where the address has none of them', async () => {
    await open('#/help/nothing');

    expect(document.querySelectorAll('.help-index a')).toHaveLength(HELP_PAGES.length);
  });

  it('says what to do in order, and leads to where it is done', async () => {
    await open('#/help/backup');
    const page = await article();

    expect(byRole('heading', 'Make a backup, or move to another browser').tagName).toBe('H1');
    expect(page.querySelectorAll('ol > li')).toHaveLength(3);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('#/settings/storage');
  });

  it.each(LANGUAGES)('has its sentences in %s, the report its own', async (language) => {
    await open('#/help/report', language);

    expect((await article()).textContent).toContain(`language=${language}`);
  });
});

describe('the search', () => {
  it.each([
    ['dark', { theme: 'dark' }],
    ['español', { language: 'es' }],
  ])('chooses “%s” by its name', async (typed, change) => {
    const { search, calls } = await open('#/');

    await act(() => search.set({ text: typed }));
    await click(await appear('suggestion'));

    expect(calls.map((each) => JSON.parse(each))).toMatchObject([change]);
  });

  it.each([
    ['backup', '#/settings/storage'],
    ['restore', '#/settings/storage'],
    ['delete everything', '#/settings/storage'],
    ['free up space', '#/settings/storage'],
    ['theme', '#/settings/general'],
    ['report a problem', '#/help/report'],
    ['uninstall', '#/help/uninstall'],
  ])('leads from “%s” to %s', async (typed, hash) => {
    const { search } = await open('#/');

    await act(() => search.set({ text: typed }));
    await click(await appear('suggestion'));

    expect(location.hash).toBe(hash);
    expect(pageText()).not.toBe('');
  });
});
