// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';
import { CodedError } from '#utils/coded-error.ts';
import { recordingOf } from '../builders.ts';
import { NOW, createStores } from '../pages/stores.ts';
import { allByRole, byRole, byTestId, clear, click, pageText, show } from '../screen.tsx';

type Options = Parameters<typeof createStores>[4];

async function showStorage(options: Options = {}, hash = '#/settings/storage') {
  location.hash = hash;
  const recordings = ['a', 'b'].map((spaceId) =>
    recordingOf({ spaceId, title: `Room ${spaceId}`, bytes: 3_000_000, startedAt: NOW }),
  );
  const stores = createStores(recordings, [], undefined, [], options);
  await show(<LibraryPage {...stores} />);
  await act(() => stores.storage.free([]));
  stores.calls.length = 0;
  return stores;
}

afterEach(async () => {
  await clear();
  location.hash = '';
});

describe('what is used', () => {
  it('is stated for scripts and people, and what is free only where it is known', async () => {
    await showStorage();

    expect(byTestId('storage').dataset).toMatchObject({ bytes: '6000000', recordings: '2' });
    expect(byTestId('storage').dataset['free']).toBeUndefined();
    expect(pageText()).toMatch(/2 recordings: 6.MB/);
    expect(document.querySelector('[data-testid="low-disk"]')).toBeNull();
  });

  it('leads from the largest recordings to their pages', async () => {
    await showStorage();

    const links = [...byTestId('storage-largest').querySelectorAll('a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Room a', '#/recordings/a'],
      ['Room b', '#/recordings/b'],
    ]);
  });

  it('is said to be almost too much below 2 GB, in the settings as in the library', async () => {
    await showStorage({ disk: { used: 6_000_000, free: 1_999_000_000 } });
    const inSettings = pageText();
    await clear();
    const { dismissals } = await showStorage({ disk: { free: 1_999_000_000 } }, '#/');
    const inLibrary = pageText();

    await click(byRole('button', 'Dismiss'));

    expect([inSettings, inLibrary]).toEqual([
      expect.stringMatching(/2.GB is free/),
      expect.stringMatching(/2.GB is free/),
    ]);
    expect(dismissals.ids.value).toContain('low-disk');
    expect(document.querySelector('[data-testid="low-disk"]')).toBeNull();
  });

  it('is no reason to warn at 2 GB', async () => {
    await showStorage({ disk: { free: 2_000_000_000 } }, '#/');

    expect(document.querySelector('[data-testid="low-disk"]')).toBeNull();
  });
});

describe('freeing space', () => {
  it('begins with what is made again, and says how much was freed', async () => {
    const { calls } = await showStorage({ freed: 7_000_000 });

    await click(byTestId('free-space'));
    await click(byTestId('free-space-yes'));

    expect(calls).toEqual(['free/derived,exports']);
    expect(pageText()).toMatch(/7.MB freed/);
    expect(byTestId('space-freed').dataset['bytes']).toBe('7000000');
  });

  it('asks once more before recordings go, and keeps them if that is cancelled', async () => {
    const { calls } = await showStorage();
    await click(byTestId('free-deleted'));
    const question = pageText();
    await click(byRole('button', 'Cancel'));
    const before = [...calls];

    await click(byTestId('free-deleted'));
    await click(byTestId('question-yes'));

    expect(question).toContain('Delete 2 recordings permanently?');
    expect([before, calls]).toEqual([[], ['free/deleted']]);
  });
});

describe('deleting everything', () => {
  it('asks with the number and the size of all that is stored, and begins anew', async () => {
    const { calls } = await showStorage();

    await click(byTestId('erase-all'));
    const question = pageText();
    await click(byTestId('question-yes'));

    expect(question).toMatch(/4 recordings \(12.MB\) are deleted/);
    expect(calls).toEqual(['clear-storage', 'erase', 'clear-storage', 'restart']);
  });

  it('does nothing when it is cancelled', async () => {
    const { calls } = await showStorage();

    await click(byTestId('erase-all'));
    await click(byRole('button', 'Cancel'));

    expect(calls).toEqual([]);
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('leads to the button for a backup', async () => {
    const { calls } = await showStorage();

    await click(byTestId('erase-all'));
    await click(byTestId('erase-backup-first'));

    expect(document.activeElement).toBe(byTestId('backup'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(calls).toEqual([]);
  });

  it('leaves no way to go on meanwhile', async () => {
    await showStorage({ erase: () => new Promise(() => {}) });

    await click(byTestId('erase-all'));
    await click(byTestId('question-yes'));

    expect(byTestId('erasing').textContent).toContain('Deleting everything…');
    expect(allByRole('button').filter((each) => byTestId('erasing').contains(each))).toEqual([]);
  });

  it.each([
    [new Error('ended'), 'Not everything could be deleted'],
    [new CodedError('busy', ''), 'Another Afterspace page is using the library'],
  ])('says why it did not happen: %s', async (error, words) => {
    const { calls } = await showStorage({
      async erase() {
        throw error;
      },
    });

    await click(byTestId('erase-all'));
    await click(byTestId('question-yes'));

    expect(pageText()).toContain(words);
    expect(calls).not.toContain('restart');
    expect(document.querySelector('[data-testid="erasing"]')).toBeNull();
  });
});
