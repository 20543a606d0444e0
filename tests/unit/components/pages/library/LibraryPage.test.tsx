// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Offer } from '#components/request/offers-store.ts';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import type { ImportReport } from '#utils/library/import-record.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { NO_REQUEST } from '#utils/x/index.ts';
import { recordingOf, recordingsOf } from '../../builders.ts';
import { byRole, byTestId, clear, click, fire, pageText, show, hooksOf } from '../../screen.tsx';
import { createStores, OFFER } from '../stores.ts';

async function showLibrary(
  recordings: LibraryRecording[],
  hash = '',
  waiting: Offer[] = [],
  reports: ImportReport[] = [],
) {
  location.hash = hash;
  const stores = createStores(recordings, waiting, NO_REQUEST, reports);
  await show(<LibraryPage {...stores} />);
  return stores;
}

async function goTo(hash: string) {
  location.hash = hash;
  await fire(window, new Event('hashchange'));
}

/** Chooses a file in a picker. */
async function choose(input: HTMLElement, name: string) {
  Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
  await fire(input, new Event('change', { bubbles: true }));
}

beforeEach(() => {
  location.hash = '';
});
afterEach(clear);

describe('LibraryPage', () => {
  it('explains how to begin while it is empty', async () => {
    const { calls } = await showLibrary([]);

    await click(byRole('button', 'Start the guide'));

    expect(byRole('heading', 'Your library is empty').tagName).toBe('H1');
    expect(byTestId('recordings').dataset['count']).toBe('0');
    expect(calls).toEqual(['guide']);
  });

  it.each([
    ['an empty library', 0, ''],
    ['a library with recordings', 2, ''],
    ['the welcome page', 0, '#/welcome'],
    ['a recording', 2, '#/recordings/space-0'],
  ])('has each picker once on %s', async (_, count, hash) => {
    await showLibrary(recordingsOf(count), hash);

    expect(document.querySelectorAll('[data-testid="pick-files"]')).toHaveLength(1);
    expect(document.querySelectorAll('[data-testid="pick-folder"]')).toHaveLength(1);
    expect(document.querySelectorAll('[data-testid="import-status"]')).toHaveLength(1);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('[data-testid="player"]')).toHaveLength(count > 0 ? 1 : 0);
  });

  it('imports chosen files, and announces it', async () => {
    const { fakeEngine } = await showLibrary([]);

    await choose(byTestId('pick-files'), 'twitter.zip');

    expect(fakeEngine.calls).toEqual([['importFiles', 'twitter.zip']]);
    expect(byTestId('import-status').dataset['state']).toBe('reading');
    expect(byRole('status').textContent).toMatch(/^Importing .*twitter\.zip/);
  });

  it('prepares an import while files are being chosen', async () => {
    const { fakeEngine } = await showLibrary([]);

    await click(byTestId('pick-files'));

    expect(fakeEngine.calls).toEqual([['prepareImport']]);
  });

  it('leads from the welcome page to the recordings when an import starts', async () => {
    const { routes } = await showLibrary([], '#/welcome');

    await choose(byTestId('pick-files'), 'twitter.zip');
    await fire(window, new Event('hashchange'));

    expect(routes.route.value).toEqual({ view: 'recordings' });
  });

  it.each([
    ['an empty library', 0, []],
    ['a library with recordings', 1, []],
    ['a library with a downloaded archive', 1, [OFFER]],
  ])('has the focus on the button for a ZIP in %s, for who came to choose one', async (_, count, waiting) => {
    const { routes } = await showLibrary(recordingsOf(count), '#/?choose', waiting);

    expect(document.activeElement).toBe(byRole('button', 'Choose the ZIP…'));

    await choose(byTestId('pick-files'), 'twitter.zip');
    await fire(window, new Event('hashchange'));
    expect(routes.route.value).toEqual({ view: 'recordings' });
  });

  it('announces how an import ended', async () => {
    const { fakeEngine } = await showLibrary(recordingsOf(1));

    await act(() =>
      fakeEngine.publishImport({ state: 'failed', id: 'import-1', files: ['a.zip'], code: 'truncated' }),
    );

    expect(byRole('status').textContent).toBe('This ZIP is incomplete');
    expect(pageText()).toContain('Download the archive from X again');
  });

  it('opens a recording beside the list, and its player plays it', async () => {
    const { fakeEngine } = await showLibrary(recordingsOf(3), '#/recordings/space-1');

    await click(byTestId('play'));

    expect(byRole('heading', 'Talk 1').tagName).toBe('H1');
    expect(byRole('heading', 'Your recordings').tagName).toBe('H2');
    expect(byTestId('player').dataset['space']).toBe('space-1');
    expect(fakeEngine.calls).toContainEqual(['play', 'space-1']);
    expect(document.title).toContain('Talk 1');
  });

  it('keeps what is playing in the player while another recording is open, until it is paused', async () => {
    const { fakeEngine } = await showLibrary(recordingsOf(3), '#/recordings/space-1');
    await act(() =>
      fakeEngine.publishPlayer({ state: 'playing', spaceId: 'space-2', position: 5, duration: 10 }),
    );

    const during = hooksOf('player');
    const opened = byRole('heading', 'Talk 1').tagName;

    await click(byTestId('play'));

    expect(during).toMatchObject({ space: 'space-2', state: 'playing', position: '5.000' });
    expect(opened).toBe('H1');
    expect(hooksOf('player')).toMatchObject({ space: 'space-1', state: 'paused' });
    expect(fakeEngine.calls.at(-1)).toEqual(['pause']);
  });

  it('dismisses an outcome for good, and shows that of the next import', async () => {
    const { fakeEngine, dismissals } = await showLibrary(recordingsOf(1));
    const fail = (id: string) =>
      act(() => fakeEngine.publishImport({ state: 'failed', id, files: ['a.zip'], code: 'truncated' }));
    await fail('import-1');

    await click(byRole('button', 'Dismiss'));
    await fail('import-1');
    const dismissed = pageText();
    await fail('import-2');

    expect(dismissals.ids.value).toEqual(['import-1']);
    expect(dismissed).not.toContain('Download the archive from X again');
    expect(pageText()).toContain('Download the archive from X again');
  });

  it('moves the focus to the heading of a new view, but not when the page opens', async () => {
    await showLibrary(recordingsOf(2));
    const atFirst = document.activeElement;

    await goTo('#/recordings/space-1');

    expect(atFirst).toBe(document.body);
    expect(document.activeElement).toBe(byRole('heading', 'Talk 1'));
  });

  it('stops a recording that is deleted while it plays, and returns to the list', async () => {
    const { fakeEngine, calls, routes } = await showLibrary(recordingsOf(2), '#/recordings/space-1');
    await act(() =>
      fakeEngine.publishPlayer({ state: 'playing', spaceId: 'space-1', position: 5, duration: 10 }),
    );

    await click(byTestId('delete'));
    await click(byTestId('question-yes'));
    await fire(window, new Event('hashchange'));

    expect(fakeEngine.calls.at(-1)).toEqual(['pause']);
    expect(calls).toEqual(['delete/space-1']);
    expect(routes.route.value).toEqual({ view: 'recordings' });
  });

  it('asks on both copies of a Space which is the person’s, and in the list', async () => {
    const mine = recordingOf({ spaceId: '1a', account: { id: '42', handle: 'mirador' } });
    const theirs = recordingOf({ spaceId: '1a~43', account: { id: '43', handle: 'other' } });
    for (const open of [mine, theirs]) {
      await showLibrary([mine, theirs], `#/recordings/${open.spaceId}`);
      expect(byTestId('copy-question')).toBeTruthy();
      expect(pageText()).toContain('@other');
      expect(pageText()).toContain('Which is yours?');
      await clear();
    }
  });

  it('keeps the chosen copy, and puts the others into the trash', async () => {
    const copies = [recordingOf({ spaceId: '1a' }), recordingOf({ spaceId: '1a~43' })];
    const { calls } = await showLibrary(copies, '#/recordings/1a~43');

    await click(byRole('button', 'This one is mine'));

    expect(calls).toEqual(expect.arrayContaining(['delete/1a', 'keep/1a~43']));
  });

  it('keeps all copies, if the person wants that', async () => {
    const copies = [recordingOf({ spaceId: '1a' }), recordingOf({ spaceId: '1a~43' })];
    const { calls } = await showLibrary(copies, '#/recordings/1a');

    await click(byRole('button', 'Keep them all'));

    expect(calls).toEqual(expect.arrayContaining(['keep/1a,1a~43']));
  });

  it('asks nothing about copies that the person keeps', async () => {
    const copies = ['1a', '1a~43'].map((spaceId) => recordingOf({ spaceId, isKept: true }));
    await showLibrary(copies, '#/recordings/1a');

    expect(pageText()).not.toContain('Which is yours?');
    expect(document.querySelector('[data-testid="copy-question"]')).toBeNull();
  });

  it('lists the imports at their address', async () => {
    await showLibrary(recordingsOf(1), '#/imports');

    expect(byRole('heading', 'Import history').tagName).toBe('H1');
    expect(document.title).toContain('Import history');
  });

  it('shows that an address leads to no recording', async () => {
    await showLibrary(recordingsOf(1), '#/recordings/elsewhere');

    expect(byRole('heading', 'This recording is not in your library').tagName).toBe('H1');
  });

  it('has no player for a Space without audio', async () => {
    await showLibrary([recordingOf({ spaceId: 'gone', state: 'missing', duration: 0 })], '#/recordings/gone');

    expect(pageText()).toContain('its audio is missing');
    expect(document.querySelector('[data-testid="lane"]')).toBeNull();
  });

  it('names the downloaded archive and shows its folder', async () => {
    const { calls } = await showLibrary([], '', [OFFER]);

    await click(byRole('button', 'Show in folder'));

    expect(pageText()).toContain('twitter-2026-06-04-abc.zip');
    expect(calls).toEqual(['downloads/7']);
  });

  it('explains on the welcome page what it does and where data stays', async () => {
    const { calls } = await showLibrary([], '#/welcome');

    await click(byRole('button', 'Start the guide'));

    expect(byRole('heading', 'Keep the Spaces you hosted')).toBeTruthy();
    expect(pageText()).toContain('at least 30 days');
    expect(pageText()).toContain('Everything stays on this computer');
    expect(calls).toEqual(['guide']);
  });
});
