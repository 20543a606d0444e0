import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createTakeStore, type TakeStore } from '#components/take/take-store.ts';
import type { OfferedLink } from '#components/take/take-state.ts';
import type { ImportStatus, PlanWorkerNotice, TakePlan } from '#utils/import/index.ts';
import type { Take } from '#utils/links/index.ts';
import { createFakeEngine } from '../builders.ts';

const NOW = Date.UTC(2026, 5, 10);
const LINK: OfferedLink = {
  url: 'https://ton.x.com/archive/1/a.zip',
  name: 'a.zip',
  part: 1,
  seenAt: NOW,
  expiresAt: NOW + 1000,
  from: 'download',
  downloadId: 7,
};
const FILE = { url: LINK.url, address: LINK.url, name: LINK.name, size: 1e10, etag: '"a"' };
const PLAN: TakePlan = {
  parts: [{ file: FILE, held: [] }],
  spaces: [
    { spaceId: 'one', bytes: 100, isStored: false },
    { spaceId: 'two', bytes: 200, isStored: false },
    { spaceId: 'known', bytes: 300, isStored: true },
    { spaceId: 'gone', bytes: 0, missing: 'too-old', isStored: false },
  ],
  total: 1e10,
  postsBytes: 9e6,
  arePostsRead: false,
  traffic: { requests: 4, bytes: 1000 },
};

interface Options {
  links?: OfferedLink[];
  allows?: boolean;
  begun?: Take[];
}

/** What the browser and the worker are asked, in order. */
async function open({ links = [LINK], allows = true, begun = [] }: Options = {}) {
  const asked: unknown[] = [];
  const fake = createFakeEngine();
  const stopped = signal<readonly number[]>([]);
  let now = NOW;
  let notify: (notice: PlanWorkerNotice) => void = () => {};
  let isTerminated = false;
  const store: TakeStore = createTakeStore({
    links: { read: async () => links, watch: () => () => {} },
    access: {
      isGranted: async () => false,
      ask: async (host) => {
        asked.push(`permission for ${host}`);
        return allows;
      },
    },
    createPlanWorker: () => ({
      postMessage: (request: unknown) => void asked.push(request),
      terminate: () => (isTerminated = true),
      addEventListener: (type: string, listener: unknown) => {
        if (type === 'message' && typeof listener === 'function') {
          notify = (data) => void listener(new MessageEvent('message', { data }));
        }
      },
    }),
    engine: fake.engine,
    unfinished: { list: async () => begun },
    stopped,
    cancelDownload: async (id) => void asked.push(`cancel ${id}`),
    downloadAgain: async (url) => {
      asked.push(`download ${url}`);
      return url.includes('refused') ? 'refused' : undefined;
    },
    now: () => now,
  });
  await store.refresh();
  return {
    store,
    asked,
    fake,
    stopped,
    notify: (notice: PlanWorkerNotice) => notify(notice),
    isTerminated: () => isTerminated,
    pass: (ms: number) => (now += ms),
    async begin() {
      store.begin();
      await expect.poll(() => store.state.value.state).not.toBe('asking');
    },
  };
}

const idOf = (store: TakeStore): string => ('id' in store.state.value ? store.state.value.id : '');

describe('the take store', () => {
  it('asks nobody anything before the click, and then the browser first', async () => {
    const { asked, begin, store } = await open();
    expect(asked).toEqual([]);
    expect(store.state.value).toEqual({ state: 'asking' });

    await begin();

    expect(asked).toEqual([
      'permission for ton.x.com',
      { links: [{ url: LINK.url, name: LINK.name }], withPosts: false },
    ]);
  });

  it('sends nothing without the permission', async () => {
    const { asked, begin, store } = await open({ allows: false });

    await begin();

    expect(asked).toEqual(['permission for ton.x.com']);
    expect(store.state.value).toMatchObject({ state: 'refused', code: 'denied' });
  });

  it.each([['https://files.example/a.zip'], ['http://ton.x.com/a.zip']])(
    'does not even ask for %s',
    async (url) => {
      const { asked, begin, store } = await open({ links: [{ ...LINK, url }] });

      await begin();

      expect(asked).toEqual([]);
      expect(store.state.value).toMatchObject({ state: 'refused', code: 'kept-elsewhere' });
    },
  );

  it('chooses what the library does not have, and takes missing Spaces along if nothing is left out', async () => {
    const { begin, notify, store, fake } = await open();
    await begin();

    notify({ plan: PLAN });
    expect([...store.choice.value.spaces]).toEqual(['one', 'two']);
    store.take();

    expect(fake.calls).toContainEqual(['importTake', 'one', 'two', 'known', 'gone']);
    expect(store.state.value).toMatchObject({ state: 'taking', traffic: PLAN.traffic });
  });

  it('takes one recording alone', async () => {
    const { begin, notify, store, fake } = await open();
    await begin();
    notify({ plan: PLAN });

    store.choose({ spaces: new Set(['two']) });
    store.take();

    expect(fake.calls).toContainEqual(['importTake', 'two']);
  });

  it('follows its own import alone, with all that X was asked', async () => {
    const { begin, notify, store, fake } = await open();
    await begin();
    notify({ plan: PLAN });
    store.take();
    const id = idOf(store);

    fake.publishImport({ state: 'reading', id: 'another', files: [], progress: 0.9 });
    expect(store.state.value).toMatchObject({ progress: 0 });
    const traffic = { requests: 3, bytes: 300 };
    fake.publishImport({ state: 'reading', id, files: ['a.zip'], progress: 0.5, traffic });
    expect(store.state.value).toMatchObject({ progress: 0.5, traffic: { requests: 7, bytes: 1300 } });
    const counts = { new: 2, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
    fake.publishImport({ state: 'done', id, files: ['a.zip'], counts, traffic });

    expect(store.state.value).toEqual({ state: 'done', counts, traffic: { requests: 7, bytes: 1300 } });
    await store.cancelDownload();
  });

  it('shows a take that goes on by itself after a restart, and no other import', async () => {
    const { store, fake } = await open();
    const status: ImportStatus = { state: 'reading', id: 'resumed', files: ['a.zip'], progress: 0.4 };

    fake.publishImport({ ...status, id: 'files' });
    expect(store.state.value).toEqual({ state: 'asking' });
    const traffic = { requests: 3, bytes: 300 };
    fake.publishImport({ ...status, traffic });

    expect(store.state.value).toEqual({ state: 'taking', id: 'resumed', progress: 0.4, traffic });
    store.cancel();
    expect(fake.calls).toContainEqual(['cancelImport', 'resumed']);
    fake.publishImport({ state: 'failed', id: 'resumed', files: [], code: 'cancelled', traffic });
    // What was cancelled may say a last time how far it was.
    fake.publishImport({ ...status, traffic });
    expect(store.state.value).toMatchObject({ state: 'refused', code: 'cancelled' });
  });

  it('has the browser download every link again that is not being downloaded, until one is refused', async () => {
    const names = ['running', 'first', 'refused', 'last'];
    const links = names.map((name) => {
      const { downloadId, ...idle } = LINK;
      const link = { ...idle, url: `https://ton.x.com/${name}`, name };
      return name === 'running' ? { ...link, downloadId: downloadId ?? 7 } : link;
    });
    const { store, asked } = await open({ links });

    expect(await store.again()).toBe('refused');
    expect(asked).toEqual(['download https://ton.x.com/first', 'download https://ton.x.com/refused']);
    expect(await store.again(links.slice(3))).toBeUndefined();
  });

  it('says why it was refused', async () => {
    const { begin, notify, store } = await open();
    await begin();

    notify({ failed: 'no-ranges', traffic: { requests: 1, bytes: 0 } });

    expect(store.state.value).toMatchObject({
      state: 'refused',
      code: 'no-ranges',
      traffic: { requests: 1 },
    });
    store.restart();
    expect(store.state.value).toEqual({ state: 'asking' });
  });

  it('stops if X ends its own download soon after the first request, but not much later', async () => {
    const soon = await open();
    await soon.begin();
    soon.pass(20_000);
    soon.stopped.value = [7];
    const later = await open();
    await later.begin();
    later.pass(40_000);
    later.stopped.value = [7];

    expect(soon.store.state.value).toMatchObject({ state: 'refused', code: 'broke' });
    expect(soon.isTerminated()).toBe(true);
    expect(later.store.state.value.state).toBe('planning');
  });

  it('goes on with what was begun, after the permission', async () => {
    const begun = {
      parts: [{ file: FILE, held: [] }],
      spaces: ['two'],
      posts: false,
      isAll: false,
      expiresAt: NOW + 1000,
    };
    const { store, asked, fake } = await open({ links: [], begun: [begun] });

    store.resume();
    await expect.poll(() => store.state.value.state).toBe('taking');

    expect(asked).toEqual(['permission for ton.x.com']);
    expect(fake.calls).toContainEqual(['importTake', 'two']);
  });

  it('cancels a plan by ending its worker, and a take by cancelling the import', async () => {
    const { begin, notify, store, fake, isTerminated } = await open();
    await begin();
    store.cancel();
    expect(isTerminated()).toBe(true);
    expect(store.state.value).toEqual({ state: 'asking' });

    await begin();
    notify({ plan: PLAN });
    store.take();
    store.cancel();

    expect(fake.calls).toContainEqual(['cancelImport', idOf(store)]);
  });
});
