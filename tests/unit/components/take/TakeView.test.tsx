// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { TakeView } from '#components/take/TakeView.tsx';
import type { Choice, OfferedLink, TakeState } from '#components/take/take-state.ts';
import type { TakeStore } from '#components/take/take-store.ts';
import type { TakePlan } from '#utils/import/index.ts';
import { REMOTE_CODES } from '#utils/remote/index.ts';
import { allByRole, byRole, byTestId, clear, click, pageText, show } from '../screen.tsx';

const NOW = Date.UTC(2026, 5, 10);
const LINK: OfferedLink = {
  url: 'https://ton.x.com/archive/1/a.zip?secret=1',
  name: 'a.zip',
  part: 1,
  seenAt: NOW,
  expiresAt: NOW,
  from: 'page',
};
const PLAN: TakePlan = {
  parts: [],
  spaces: [
    { spaceId: 'one', title: 'Noche de radio', bytes: 5e6, isStored: false, startedAt: NOW },
    { spaceId: 'gone', bytes: 0, missing: 'too-old', isStored: false },
  ],
  total: 12e9,
  postsBytes: 18e6,
  arePostsRead: false,
  traffic: { requests: 4, bytes: 1000 },
};
const traffic = { requests: 1, bytes: 10 };

async function showTake(state: TakeState, links: OfferedLink[] = [LINK]): Promise<string[]> {
  const calls: string[] = [];
  const choice = signal<Choice>({ spaces: new Set(['one']), posts: false });
  const store: TakeStore = {
    links: signal(links),
    state: signal(state),
    choice,
    unfinished: signal(undefined),
    refresh: async () => {},
    begin: () => calls.push('begin'),
    choose: (change) => (choice.value = { ...choice.value, ...change }),
    take: () => calls.push('take'),
    resume: () => calls.push('resume'),
    cancel: () => calls.push('cancel'),
    restart: () => calls.push('restart'),
    cancelDownload: async () => void calls.push('cancel-download'),
    again: async (wanted) => {
      calls.push(`again ${wanted?.length ?? 'all'}`);
      return 'refused';
    },
  };
  await show(<TakeView store={store} backHref="#/" onX={() => calls.push('x')} />);
  return calls;
}

afterEach(clear);

describe('the page for only the Spaces', () => {
  it('names the host, the risk and the date before anything is asked, and never the address', async () => {
    const calls = await showTake({ state: 'asking' });

    expect(pageText()).toContain('ton.x.com');
    expect(pageText()).toContain('X may count this as your download');
    expect(document.body.innerHTML).not.toContain('secret');
    await click(byTestId('take-begin'));
    expect(calls).toEqual(['begin']);
  });

  it('says what to do without a link', async () => {
    const calls = await showTake({ state: 'asking' }, []);

    await click(byRole('button', "Open X's page"));

    expect(calls).toEqual(['x']);
  });

  it('lists each Space with what it takes, and offers titles out of large posts', async () => {
    await showTake({ state: 'planned', plan: PLAN, traffic });
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];

    expect(pageText()).toContain('Noche de radio');
    expect(pageText()).toContain('not in this archive');
    expect(pageText()).toMatch(/5 MB.? of .?12 GB/);
    expect(boxes.map((box) => box.hasAttribute('disabled'))).toEqual([false, true, false]);
    await click(boxes[2] ?? document.body);

    expect(pageText()).toMatch(/23 MB.? of .?12 GB/);
    expect(byTestId('take-chosen').textContent).toMatch(/Take .?1.? recording/);
    await click(boxes[0] ?? document.body);
    expect(byTestId('take-chosen').hasAttribute('disabled')).toBe(true);
  });

  it.each([...REMOTE_CODES, 'denied', 'broke', 'no-spaces'] as const)('explains %s', async (code) => {
    const calls = await showTake({ state: 'refused', code, traffic });
    const status = byTestId('take-status');

    expect(status.dataset).toMatchObject({ state: 'refused', code, requests: '1', bytes: '10' });
    expect(pageText()).not.toMatch(/error-|take-/);
    await click(byRole('button', 'Try again'));
    expect(calls).toEqual(['restart']);
  });

  it('falls back from every refusal to an ordinary download, and says why that has not begun', async () => {
    const calls = await showTake({ state: 'refused', code: 'no-ranges', traffic });

    await click(byRole('button', "Try X's link again"));

    expect(calls).toEqual(['again all']);
    expect(byTestId('try-link').dataset).toMatchObject({ state: 'refused' });
    expect(byRole('status').textContent).toMatch(
      /^The download hasn't begun\. X no longer gives you the file/,
    );
    await clear();
    await showTake({ state: 'refused', code: 'no-ranges', traffic }, [{ ...LINK, downloadId: 3 }]);
    expect(allByRole('button', "Try X's link again")).toEqual([]);
    expect(pageText()).toContain("X's download goes on meanwhile");
  });

  it("offers a download's link again when X's button is grey, and X's own before that", async () => {
    await showTake({ state: 'asking' });
    expect(allByRole('button', "Try X's link again")).toEqual([]);
    await clear();

    const calls = await showTake({ state: 'asking' }, [LINK, { ...LINK, from: 'download' }]);
    await click(byRole('button', "Try X's link again"));

    expect(calls).toEqual(['again 1']);
  });

  it('shows how far it is, and can be cancelled', async () => {
    const calls = await showTake({ state: 'taking', id: 'a', progress: 0.5, traffic });

    expect(document.querySelector('progress')?.value).toBe(0.5);
    await click(byRole('button', 'Cancel'));
    expect(calls).toEqual(['cancel']);
  });

  it("offers to cancel X's download only if one runs, and only when everything is in", async () => {
    const counts = { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
    const calls = await showTake({ state: 'done', counts, traffic }, [{ ...LINK, downloadId: 3 }]);

    await click(byRole('button', "Cancel X's download of the whole archive"));

    expect(calls).toEqual(['cancel-download']);
    await clear();
    await showTake({ state: 'done', counts, traffic });
    expect(allByRole('button', "Cancel X's download of the whole archive")).toEqual([]);
  });
});
