// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import type { TimelineData } from '#utils/library/index.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { recordingOf } from '../../builders.ts';
import { byRole, byTestId, clear, click, fire, hooksOf, pageText, show } from '../../screen.tsx';
import { createStores } from '../stores.ts';

const speakers = [
  { handle: 'marina', isHost: true, seconds: 40, turns: Float64Array.of(10, 30, 60, 80) },
  { handle: 'jo', isHost: false, seconds: 20, turns: Float64Array.of(35, 55) },
];
const timelineData: TimelineData = {
  speakers,
  track: { perSecond: 1, values: new Uint8Array(120) },
  isWaveform: true,
  clockAt: () => undefined,
};

/** Opens a recording of two minutes that is loaded, paused, and at `position`. */
async function openRecording(position: number, about: Partial<LibraryRecording> = {}) {
  const recording = recordingOf({ spaceId: '1abc', title: 'Café', duration: 120, speakers, ...about });
  location.hash = '#/recordings/1abc';
  const stores = createStores([recording]);
  await show(
    <LibraryPage {...stores} timelines={{ read: async () => timelineData, onChange: () => () => {} }} />,
  );
  const { fakeEngine } = stores;
  // The recordings are read first, then the turns.
  await expect
    .poll(() => document.querySelectorAll('[data-testid="turns"], article[data-state="missing"]').length)
    .toBe(1);
  await act(() => fakeEngine.publishPlayer({ state: 'paused', spaceId: '1abc', position, duration: 120 }));
  return {
    ...stores,
    play: (at: number) =>
      act(() => fakeEngine.publishPlayer({ state: 'playing', spaceId: '1abc', position: at, duration: 120 })),
  };
}

const press = async (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await fire(document.body, event);
  return event.defaultPrevented;
};
const selected = () => {
  const { from, to } = hooksOf('selection');
  return [Number(from), Number(to)];
};
const panel = () => document.querySelector('[role="tabpanel"]');
const hasSelection = () => document.querySelector('[data-testid="selection"]') !== null;

beforeEach(() => {
  location.hash = '';
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await clear();
});

describe('the keys of an open recording', () => {
  it('go to the next turn and to the one before, whoever speaks', async () => {
    const { fakeEngine } = await openRecording(40);

    await press('n');
    await press('p');

    expect(fakeEngine.calls.slice(-2)).toEqual([
      ['seek', '1abc', 60],
      ['seek', '1abc', 35],
    ]);
  });

  it('play only one speaker, and all again', async () => {
    const { fakeEngine } = await openRecording(40);

    await press('2');
    await act(() =>
      fakeEngine.publishPlayer({
        state: 'paused',
        spaceId: '1abc',
        position: 40,
        duration: 120,
        only: '@jo',
      }),
    );
    await press('2');

    expect(fakeEngine.calls.slice(-2)).toEqual([
      ['listenTo', '1abc', '@jo'],
      ['listenTo', '1abc', undefined],
    ]);
    expect(await press('3')).toBe(false);
  });

  it('set the ends of the selection, which Escape clears before it leads back to the list', async () => {
    const { play, routes } = await openRecording(20);

    await press('[');
    await play(50);
    await press(']');
    const range = selected();
    await press('Escape');
    const afterOne = [hasSelection(), location.hash];
    await press('Escape');
    await fire(window, new Event('hashchange'));

    expect(range).toEqual([20, 50]);
    expect(afterOne).toEqual([false, '#/recordings/1abc']);
    expect(routes.route.value).toEqual({ view: 'recordings' });
  });
});

describe('an open recording', () => {
  it('selects a clip around the position, plays it, and pauses at its end', async () => {
    const { fakeEngine, play } = await openRecording(60);

    await click(byTestId('make-clip'));
    const range = selected();
    await click(byTestId('play-selection'));
    const begun = fakeEngine.calls.slice(-2);
    await play(40);
    await play(79);
    const during = fakeEngine.calls.length;
    await play(80.1);

    expect(range).toEqual([40, 80]);
    expect(begun).toEqual([
      ['seek', '1abc', 40],
      ['play', '1abc'],
    ]);
    expect(fakeEngine.calls.slice(during)).toEqual([['pause']]);
  });

  it('does not pause what somebody has moved away from the selection', async () => {
    const { fakeEngine, play } = await openRecording(60);
    await click(byTestId('make-clip'));
    await click(byTestId('play-selection'));
    await play(41);

    await play(10);
    const before = fakeEngine.calls.length;
    await play(80.1);

    expect(fakeEngine.calls.slice(before)).toEqual([]);
  });

  it('is renamed in its place, which can be undone', async () => {
    const { calls } = await openRecording(0);
    await click(byTestId('rename'));
    const field = byTestId('title-input');
    if (field instanceof HTMLInputElement) field.value = 'Radio night';

    await fire(field, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await click(byTestId('toast-action'));

    expect(calls).toEqual(['rename/1abc/Radio night', 'rename/1abc/Café']);
  });

  it('is bookmarked at the position, which can be undone', async () => {
    const { calls } = await openRecording(75);

    await click(byTestId('add-bookmark'));
    const said = byTestId('toast').textContent;
    await click(byTestId('toast-action'));

    expect(said).toContain('1:15');
    expect(calls).toEqual(['bookmark/1abc/75', expect.stringMatching(/^removeBookmark\/1abc\//)]);
  });

  it('gets a deleted bookmark back', async () => {
    const { calls } = await openRecording(0, { bookmarks: [{ id: 'b', at: 12, note: 'the joke' }] });
    await click(byTestId('tab-bookmarks'));

    await click(byRole('button', 'Delete the bookmark at 0:12'));
    await click(byTestId('toast-action'));

    expect(calls).toEqual(['removeBookmark/1abc/b', 'bookmark/1abc/12']);
  });

  it.each([
    ['space', '1:15 @marina\nCafé, Tuesday, March 22, 2022\nhttps://x.com/i/spaces/1abc'],
    ['audio', '1:15 @marina\nCafé, Tuesday, March 22, 2022'],
  ] as const)('copies a moment of a recording of kind %s', async (kind, text) => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (each: string) => void copied.push(each) } });
    await openRecording(75, { kind });

    await click(byTestId('copy-moment'));

    expect(copied).toEqual([text]);
    expect(byTestId('toast').textContent).toContain('1:15');
  });

  it('has a tab for each kind of knowledge, and lists the turns without a transcript', async () => {
    await openRecording(0, { bookmarks: [{ id: 'b', at: 12, note: 'the joke' }] });
    const turns = hooksOf('turns')['count'];
    const contents: Record<string, string> = {};

    for (const tab of ['chapters', 'bookmarks', 'details']) {
      await click(byTestId(`tab-${tab}`));
      contents[tab] = panel()?.textContent ?? '';
    }
    await click(byTestId('tab-notes'));

    expect(turns).toBe('3');
    expect(contents['chapters']).toContain('the joke');
    expect(document.querySelector('[data-testid="tab-bookmarks"]')?.textContent).toBe('Bookmarks1');
    await expect.poll(() => panel()?.textContent).toContain('# Café');
    expect(contents['details']).toContain('2 minutes');
  });

  it('has every export in the document from the beginning, and no player of its own', async () => {
    await openRecording(0);

    for (const id of ['clip-from', 'clip-to', 'export-m4a', 'export-clip', 'export-original', 'export-notes'])
      expect(byTestId(id)).toBeTruthy();
    expect(document.querySelectorAll('[data-testid="player"]')).toHaveLength(1);
  });

  it('without audio has its details, and nothing to save or to play', async () => {
    await openRecording(0, { state: 'missing', duration: 0, bytes: 0 });

    expect(pageText()).toContain('X lists this Space, but its audio is missing');
    expect(pageText()).toContain('Imported');
    expect(document.querySelector('[data-testid="save"], [data-testid="make-clip"]')).toBeNull();
    await click(byTestId('delete'));
    expect(byRole('heading', 'Delete “Café”?')).toBeTruthy();
  });
});
