import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearLists, createStoredList } from '#utils/private-storage/index.ts';

const parseText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const texts = createStoredList('requests', parseText);
const NAME = 'afterspace-requests';

beforeEach(() => deleteDB(NAME));

describe('a stored list', () => {
  it('is empty at first, and keeps its order', async () => {
    expect(await texts.read()).toEqual([]);

    await texts.change(() => ['b', 'a', 'c']);
    await texts.change((all) => all.filter((each) => each !== 'a'));

    expect(await texts.read()).toEqual(['b', 'c']);
  });

  it('keeps all changes that several contexts make at the same time', async () => {
    // Another page of the extension has its own copy of this module.
    vi.resetModules();
    const other = await import('#utils/private-storage/index.ts');
    const others = other.createStoredList('requests', parseText);

    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 === 0 ? texts : others).change((all) => [...all, String(i)]),
      ),
    );

    expect((await texts.read()).toSorted((a, b) => Number(a) - Number(b))).toHaveLength(20);
  });

  it('loses only the rows that are damaged', async () => {
    await texts.change(() => ['a', 'b', 'c']);
    const database = await openDB(NAME);
    await database.put('requests', { forged: true }, 1);
    database.close();

    expect(await texts.read()).toEqual(['a', 'c']);
    expect(await texts.change((all) => [...all, 'd'])).toEqual(['a', 'c', 'd']);
    expect(await texts.read()).toEqual(['a', 'c', 'd']);
  });

  it('stays as it was if an edit fails', async () => {
    await texts.change(() => ['a']);

    await expect(
      texts.change(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');

    expect(await texts.read()).toEqual(['a']);
  });

  it('is passed to watchers after each change, and only after a change of this list', async () => {
    const seen: string[][] = [];
    const stop = texts.watch((all) => seen.push(all));

    await texts.change((all) => all);
    await createStoredList('offers', parseText).change(() => ['x']);
    await texts.change(() => ['a']);
    await vi.waitFor(() => expect(seen).toEqual([['a']]));
    stop();
    await texts.change(() => ['b']);

    const later = new Promise((resolve) => texts.watch(resolve));
    await texts.change(() => ['c']);
    await later;
    expect(seen).toEqual([['a']]);
  });

  it('is opened again after the browser has closed the database', async () => {
    await texts.change(() => ['a']);

    // The browser asks all pages to close it, as it does before it deletes or updates a database.
    await deleteDB(NAME);

    expect(await texts.change(() => ['b'])).toEqual(['b']);
    expect(await texts.read()).toEqual(['b']);
  });
});

describe('all lists', () => {
  it('are emptied at once, and their watchers know', async () => {
    const offers = createStoredList('offers', parseText);
    await texts.change(() => ['a']);
    await offers.change(() => ['b']);
    const reported = Promise.withResolvers<string[]>();
    const stop = offers.watch(reported.resolve);

    await clearLists();

    expect(await reported.promise).toEqual([]);
    expect(await texts.read()).toEqual([]);
    stop();
  });
});
