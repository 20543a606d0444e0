// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import type { StoredPerson } from '#utils/people/index.ts';
import { createStores } from '../pages/stores.ts';
import { recordingOf } from '../builders.ts';
import { byTestId, clear, click, hooksOf, show } from '../screen.tsx';

const ana = (seconds: number) => ({ isHost: false, handle: 'Ana', seconds });
const RECORDINGS = [
  recordingOf({ spaceId: 'c', speakers: [{ isHost: true, seconds: 5 }, ana(60)] }),
  recordingOf({
    spaceId: 'b',
    speakers: [ana(30), { isHost: false, handle: 'ana_old', seconds: 10 }],
    startedAt: 0,
  }),
  recordingOf({ spaceId: 'a', state: 'missing', speakers: [ana(0)], startedAt: 0 }),
];

async function openPerson(hash: string, people: StoredPerson[] = []) {
  location.hash = hash;
  const stores = createStores(RECORDINGS, [], undefined, [], { people });
  await show(<LibraryPage {...stores} />);
  await expect.poll(() => document.querySelector('.library-detail h1')).not.toBeNull();
  return stores;
}

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => {};
      disconnect = () => {};
    },
  );
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await clear();
  location.hash = '';
});

describe('the page of a person', () => {
  it('says in how many recordings they are, and how long they spoke', async () => {
    await openPerson('#/people/ana');

    expect(hooksOf('person')).toMatchObject({ person: 'ana', count: '3', seconds: '90.000' });
    expect(byTestId('title').textContent).toBe('@ana');
  });

  it('plays only them, in every recording with audio, under each of their handles', async () => {
    const { fakeEngine } = await openPerson('#/people/ana', [{ key: '@ana_old', joinedTo: '@ana' }]);

    await click(byTestId('play-person'));

    expect(fakeEngine.calls.filter(([name]) => name === 'playAll')).toEqual([
      [
        'playAll',
        [
          { spaceId: 'c', only: '@Ana' },
          { spaceId: 'b', only: '@Ana' },
          { spaceId: 'b', only: '@ana_old' },
        ],
      ],
    ]);
  });

  it('has a name that is shown with the handle, and hides them from texts with a way back', async () => {
    const { calls } = await openPerson('#/people/ana', [{ key: '@ana', name: 'Ana <b>' }]);
    expect(byTestId('title').textContent).toBe('Ana <b>');
    expect(byTestId('person').textContent).toContain('@ana');

    await click(byTestId('hide-person'));
    await act(() => click(byTestId('toast-action')));

    expect(calls).toEqual(['hide/@ana/true', 'undo hide/@ana/true']);
  });

  it('says so where nobody is', async () => {
    await openPerson('#/people/nobody');

    expect(byTestId('person-not-found')).not.toBeNull();
  });

  it('is in the list of all people, those in most recordings first', async () => {
    await openPerson('#/people');

    expect(
      [...document.querySelectorAll<HTMLElement>('[data-testid="person-row"]')].map(
        ({ dataset }) => dataset['person'],
      ),
    ).toEqual(['ana', 'ana_old']);
  });
});
