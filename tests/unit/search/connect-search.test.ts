import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { connectSearch, type Found, type SearchCode } from '#utils/search/index.ts';
import { InProcessWorker } from './in-process-worker.ts';
import { createRandomLibrary } from './random-library.ts';

const SAID = { cues: [{ from: 1, to: 2, text: 'quokka zibeline' }], name: 'said.vtt', addedAt: 1 };

/** A library of one recording in which something was said, and a page that searches it. */
async function openSearch(seed: number, prepare?: (started: number) => Promise<void>) {
  const library = createRandomLibrary(seed);
  await library.writer.commit(library.recording('one'), [], []);
  await library.transcripts.put({ spaceId: 'one', ...SAID });
  const workers: InProcessWorker[] = [];
  const codes: (SearchCode | undefined)[] = [];
  const answers: Found[] = [];
  const open = async () => {
    await prepare?.(workers.length);
    return library.open();
  };
  const searcher = connectSearch(() => {
    const worker = new InProcessWorker(open);
    workers.push(worker);
    return worker;
  });
  searcher.onFound((_query, found) => answers.push(found));
  searcher.onFailure((code) => codes.push(code));
  const hits = () => answers.at(-1)?.hits[0] ?? 0;
  return { library, searcher, workers, codes, answers, hits };
}

describe('a search whose worker ends', () => {
  it('goes on in another, which is asked what was not answered', async () => {
    const { searcher, workers, hits, codes } = await openSearch(1);
    const first = workers[0];
    searcher.find({ text: 'quokka' });
    const facets = searcher.facets();

    first?.crash();

    expect((await facets)?.years).toBeDefined();
    await expect.poll(hits).toBe(1);
    expect(workers).toHaveLength(2);
    expect(workers[1]?.received).toEqual([
      { do: 'find', query: { text: 'quokka' } },
      expect.objectContaining({ do: 'facets' }),
    ]);
    expect(await searcher.hits('one', 3)).toEqual([{ kind: 'line', at: 1, text: 'quokka zibeline' }]);
    expect(codes).toEqual([]);
  });

  it('says so when worker after worker ends, and begins again when it is asked to', async () => {
    const { searcher, workers, hits, codes } = await openSearch(2);
    searcher.find({ text: 'quokka' });

    for (let i = 0; i < 4; i += 1) workers.at(-1)?.crash();
    expect(workers).toHaveLength(4);
    expect(codes).toEqual(['search-failed']);
    searcher.retry();

    await expect.poll(hits).toBe(1);
    expect(workers).toHaveLength(5);
    expect(codes).toEqual(['search-failed', undefined]);
  });

  it('does not count those that ended after they had answered', async () => {
    const { searcher, workers, answers, codes } = await openSearch(3);
    searcher.find({ text: 'quokka' });

    for (let i = 0; i < 6; i += 1) {
      await expect.poll(() => answers.at(-1)?.isComplete).toBe(true);
      answers.length = 0;
      workers.at(-1)?.crash();
    }

    await expect.poll(() => answers.at(-1)?.isComplete).toBe(true);
    expect(codes).toEqual([]);
  });
});

describe('a search that cannot read the library', () => {
  it('says so, and finds it once it can', async () => {
    let isThere = false;
    const { searcher, codes, hits } = await openSearch(4, async () => {
      if (!isThere) throw new DOMException('gone', 'UnknownError');
    });
    searcher.find({ text: 'quokka' });
    await expect.poll(() => codes.at(-1)).toBe('search-failed');
    expect(await searcher.facets()).toBeUndefined();
    expect(await searcher.hits('one', 3)).toEqual([]);

    isThere = true;
    searcher.retry();

    await expect.poll(hits).toBe(1);
    expect(codes.at(-1)).toBeUndefined();
  });
});

describe('an index that cannot be written', () => {
  it.each([
    ['QuotaExceededError', 'index-full'],
    ['ConstraintError', 'index-failed'],
  ] as const)('says so after a %s, and is made when it can be', async (name, code) => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function fail(this: IDBObjectStore, ...row) {
      if (this.name !== 'words') return put.apply(this, row);
      throw new DOMException('no', name);
    };
    try {
      const { searcher, codes, answers, hits } = await openSearch(name.length);
      searcher.find({ text: 'quokka' });
      await expect.poll(() => codes).toEqual([code]);
      expect(answers.at(-1)?.isComplete).not.toBe(true);

      IDBObjectStore.prototype.put = put;
      searcher.retry();

      await expect.poll(hits).toBe(1);
      expect(codes).toEqual([code, undefined]);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });
});
