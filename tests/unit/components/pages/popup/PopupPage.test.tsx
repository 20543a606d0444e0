// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Offer } from '#components/request/offers-store.ts';
import { PopupPage } from '#components/pages/popup/PopupPage.tsx';
import type { PopupPageProps } from '#components/pages/popup/popup-props.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { recordingOf, recordingsOf } from '../../builders.ts';
import { allByRole, byRole, byTestId, clear, click, fire, pageText, show, hooksOf } from '../../screen.tsx';
import { createStores, NOW, OFFER } from '../stores.ts';

async function showPopup(recordings: LibraryRecording[], waiting?: Offer[]) {
  const stores = createStores(recordings, waiting);
  const opened: string[] = [];
  await showPage({ ...stores, onOpenLibrary: (hash) => opened.push(hash) });
  return { ...stores, opened };
}

/** With what an empty library loads. */
async function showPage(props: PopupPageProps): Promise<void> {
  await show(<PopupPage {...props} />);
  await act(() => vi.dynamicImportSettled());
}

const listed = () =>
  [...document.querySelectorAll<HTMLElement>('[data-testid="recording"]')].map(
    ({ dataset }) => dataset['space'],
  );

afterEach(clear);

describe('PopupPage', () => {
  it('explains how to begin while the library is empty, with one action', async () => {
    const { calls, opened } = await showPopup([]);

    await click(byRole('button', 'Start the guide'));
    await click(byRole('link', 'I already have the ZIP'));

    expect(byTestId('recordings').dataset['count']).toBe('0');
    expect(calls).toEqual(['guide']);
    expect(opened).toEqual(['#/?choose']);
    expect(document.querySelector('[data-testid="player"]')).toBeNull();
  });

  it('lists the recordings and opens one in the library from its title', async () => {
    const { opened } = await showPopup(recordingsOf(3));

    await click(byRole('link', 'Talk 1'));

    expect(byTestId('recordings').dataset['count']).toBe('3');
    expect(opened).toEqual(['#/recordings/space-1']);
  });

  it('loads the newest recording with audio into its player', async () => {
    const gone = recordingOf({ spaceId: 'gone', state: 'missing', duration: 0 });
    const { fakeEngine } = await showPopup([gone, ...recordingsOf(2)]);

    await click(byTestId('play'));

    expect(fakeEngine.calls).toEqual([['play', 'space-0']]);
  });

  it('shows the player of what is playing, wherever it was started', async () => {
    const { fakeEngine } = await showPopup(recordingsOf(3));

    await act(() =>
      fakeEngine.publishPlayer({ state: 'playing', spaceId: 'space-2', position: 5, duration: 10 }),
    );

    expect(hooksOf('player')).toMatchObject({
      space: 'space-2',
      state: 'playing',
      position: '5.000',
    });
    expect(allByRole('button', 'Pause Talk 2')).toHaveLength(2);
  });

  it('announces when playback fails', async () => {
    const { fakeEngine } = await showPopup(recordingsOf(1));

    await act(() =>
      fakeEngine.publishPlayer({
        state: 'paused',
        spaceId: 'space-0',
        position: 5,
        duration: 10,
        code: 'playback',
      }),
    );

    expect(byRole('status').textContent).toBe('Playback stopped');
  });

  it('offers a downloaded archive by its exact name', async () => {
    const { opened } = await showPopup([], [OFFER]);

    await click(byRole('link', 'Choose the ZIP…'));

    expect(pageText()).toContain('twitter-2026-06-04-abc.zip');
    expect(pageText()).toContain('913 MB');
    expect(opened).toEqual(['#/?choose']);
  });

  it('shows the status of a request instead of offering to make one', async () => {
    const stores = createStores([], [], { guide: 'on', requestedAt: NOW, requestedBy: 'seen' });
    await showPage({ ...stores, onOpenLibrary: () => {} });

    await click(byRole('button', 'Check on X'));

    expect(pageText()).toContain('Requested now');
    expect(allByRole('button', 'Start the guide')).toEqual([]);
    expect(stores.calls).toEqual(['guide']);
  });

  it('shows that the browser blocks it on X, and asks with its one button', async () => {
    const stores = createStores([], [], undefined, [], { isWithheld: true });
    await showPage({ ...stores, onOpenLibrary: () => {} });
    expect(pageText()).toContain('Your browser is blocking Afterspace on X');
    expect(allByRole('button').map(({ textContent }) => textContent)).toEqual(['Allow on X']);

    await click(byRole('button', 'Allow on X'));

    expect(stores.calls).toEqual(['ask']);
    await expect.poll(pageText).not.toContain('blocking Afterspace');
    expect(allByRole('button', 'Start the guide')).toHaveLength(1);
  });

  it('has one first-level heading', async () => {
    await showPopup(recordingsOf(1));

    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('lists the recording to continue first, and each recording once', async () => {
    const begun = { heard: 'begun', position: 600, duration: 3600 } as const;
    await showPopup([
      recordingOf({ spaceId: 'newest', startedAt: 3 }),
      recordingOf({ spaceId: 'played-last', startedAt: 2, ...begun, playedAt: 2 }),
      recordingOf({ spaceId: 'played-before', startedAt: 1, ...begun, playedAt: 1 }),
    ]);

    expect(listed()).toEqual(['played-last', 'newest', 'played-before']);
    expect(byRole('heading', 'Continue').tagName).toBe('H2');
    expect(hooksOf('player')).toMatchObject({ space: 'played-last', position: '600.000' });
  });

  it('does not move a row away while it is open', async () => {
    const { library, fakeEngine } = await showPopup(recordingsOf(2));

    await click(byRole('button', 'Play Talk 1'));
    await act(() => library.refresh());

    expect(fakeEngine.calls).toEqual([['play', 'space-1']]);
    expect(listed()).toEqual(['space-0', 'space-1']);
  });

  it('shows nothing but its head until everything is known', async () => {
    const stores = createStores(recordingsOf(1));
    const isRead = signal(false);
    await show(<PopupPage {...stores} offers={{ ...stores.offers, isRead }} onOpenLibrary={() => {}} />);
    expect(document.querySelector('main')?.childElementCount).toBe(0);

    await act(() => {
      isRead.value = true;
    });

    expect(byTestId('recordings').dataset['count']).toBe('1');
  });

  it('shows the import that runs instead of the request', async () => {
    const stores = createStores([], [], { guide: 'on', requestedAt: NOW });
    await showPage({ ...stores, onOpenLibrary: () => {} });

    await act(() =>
      stores.fakeEngine.publishImport({ state: 'reading', id: 'a', files: ['twitter.zip'], progress: 0.34 }),
    );

    expect(byTestId('import').textContent).toContain('34%');
    expect(document.querySelectorAll('.status-line')).toHaveLength(1);
  });

  it('has the keys of the player', async () => {
    const { fakeEngine } = await showPopup(recordingsOf(1));

    await fire(document.body, new KeyboardEvent('keydown', { key: 'k', bubbles: true }));

    expect(fakeEngine.calls).toEqual([['play', 'space-0']]);
  });

  it('types into the search what is typed before its field is there', async () => {
    const stores = createStores(recordingsOf(12), [], undefined, [], { page: document });
    const isRead = signal(false);
    await show(<PopupPage {...stores} offers={{ ...stores.offers, isRead }} onOpenLibrary={() => {}} />);
    const press = (key: string) =>
      fire(document.body, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

    for (const key of ['/', 'l', 'k', ' ', '1', '2', 'Backspace', 'Shift']) await press(key);
    await act(() => {
      isRead.value = true;
    });

    const field = document.querySelector<HTMLInputElement>('[data-testid="search"]');
    expect(field?.value).toBe('lk 1');
    expect(document.activeElement).toBe(field);
    expect(stores.fakeEngine.calls).toEqual([]);
  });

  it('leads to the settings in one step', async () => {
    const { opened } = await showPopup([]);

    await click(byRole('link', 'Settings'));

    expect(opened).toEqual(['#/settings']);
  });
});
