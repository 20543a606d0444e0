import { describe, expect, it } from 'vitest';
import { createImportStore, type ImportStore, type KnownImport } from '#components/import/import-store.ts';
import { CodedError } from '#utils/coded-error.ts';
import { createFakeEngine } from '../builders.ts';

const file = (name: string) => new File(['x'], name);

const COUNTS = { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
const READING: KnownImport = { state: 'reading', id: 'other', files: ['a.zip'], progress: 0.5 };
const DONE: KnownImport = { state: 'done', id: 'other', files: ['a.zip'], counts: COUNTS };

function createStore() {
  const fakeEngine = createFakeEngine();
  return { ...fakeEngine, store: createImportStore(fakeEngine.engine) };
}

/** The import that the page shows. */
function shown(store: ImportStore): KnownImport {
  const status = store.status.value;
  if (status.state === 'idle') throw new Error('the page shows no import');
  return status;
}

describe('createImportStore', () => {
  it('imports all files as one import and shows its start immediately', async () => {
    const { store, calls } = createStore();

    await store.start([file('a.zip'), file('b.ts')]);

    expect(calls).toEqual([['importFiles', 'a.zip', 'b.ts']]);
    expect(store.status.value).toMatchObject({ state: 'reading', files: ['a.zip', 'b.ts'], progress: 0 });
  });

  it('waits for files that are still being collected', async () => {
    const { store, calls } = createStore();

    await store.start(Promise.resolve([file('a.zip')]));

    expect(calls).toEqual([['importFiles', 'a.zip']]);
  });

  it('does nothing when no file was chosen', async () => {
    const { store, calls } = createStore();

    await store.start([]);

    expect(calls).toEqual([]);
    expect(store.status.value).toEqual({ state: 'idle' });
  });

  it('shows that its own import waits behind that of another page, and then what becomes of it', async () => {
    const { store, publishImport, calls } = createStore();
    publishImport(READING);

    await store.start([file('b.zip')]);
    const { id, ...atFirst } = shown(store);
    publishImport({ ...READING, progress: 0.7 });
    publishImport(DONE);
    const afterOther = store.status.value.state;
    publishImport({ state: 'reading', id, files: ['b.zip'], progress: 0.1 });
    const whileReading = store.status.value;
    publishImport({ ...DONE, id, files: ['b.zip'] });
    await store.cancel(id);

    expect(atFirst).toEqual({ state: 'queued', files: ['b.zip'] });
    expect(afterOther).toBe('queued');
    expect(whileReading).toMatchObject({ state: 'reading', files: ['b.zip'] });
    expect(store.status.value).toMatchObject({ state: 'done', files: ['b.zip'] });
    expect(calls.at(-1)).toEqual(['cancelImport', id]);
  });

  it('keeps how its own import ended while that of another page runs, until it is dismissed', async () => {
    const { store, publishImport } = createStore();
    await store.start([file('b.zip')]);
    const own: KnownImport = { ...DONE, id: shown(store).id, files: ['b.zip'] };
    publishImport(own);

    publishImport(READING);
    const before = store.status.value;
    store.dismiss();
    publishImport(READING);

    expect(before).toEqual(own);
    expect(store.status.value).toEqual(READING);
  });

  it('shows an import that no page has started, unless one of its own runs', async () => {
    const { store, publishImport } = createStore();
    const automatic: KnownImport = { ...READING, id: 'automatic', isUnattended: true };
    await store.start([file('b.zip')]);
    publishImport(automatic);
    const whileOwn = shown(store).files;
    publishImport({ ...DONE, id: shown(store).id });

    publishImport(automatic);

    expect(whileOwn).toEqual(['b.zip']);
    expect(store.status.value).toEqual(automatic);
  });

  it('shows the import that runs, and not one of another page that waits or has been cancelled', () => {
    const { store, publishImport } = createStore();
    publishImport(READING);

    publishImport({ state: 'queued', id: 'third', files: ['c.zip'] });
    publishImport({ state: 'failed', id: 'third', files: ['c.zip'], code: 'cancelled' });
    const whileReading = store.status.value;
    publishImport(DONE);

    expect(whileReading).toEqual(READING);
    expect(store.status.value).toEqual(DONE);
  });

  it('lists those of its own that wait, and shows the one that runs', async () => {
    const { store, publishImport } = createStore();
    await store.start([file('a.zip')]);
    publishImport({ ...READING, id: shown(store).id });

    await store.start([file('b.zip')]);

    expect(store.status.value).toMatchObject({ state: 'reading', files: ['a.zip'] });
    expect(store.waiting.value).toMatchObject([{ state: 'queued', files: ['b.zip'] }]);
  });

  it('names the files of an import that could not start', async () => {
    const { store, failWith } = createStore();
    failWith(new CodedError('quota', 'disk full'));

    await store.start([file('a.zip')]);

    expect(store.status.value).toMatchObject({ state: 'failed', files: ['a.zip'], code: 'quota' });
  });

  it('reports that a dropped folder could not be read', async () => {
    const { store } = createStore();

    await store.start(Promise.reject(new CodedError('unreadable', 'gone')));

    expect(store.status.value).toMatchObject({ state: 'failed', files: [], code: 'unreadable' });
  });

  it('shows an unexpected failure, and still throws it', async () => {
    const { store, failWith } = createStore();
    failWith(new Error('the channel broke'));

    await expect(store.start([file('a.zip')])).rejects.toThrow('the channel broke');

    expect(store.status.value).toMatchObject({ state: 'failed', code: 'unexpected' });
  });

  it('asks the engine to cancel, and waits for its status', async () => {
    const { store, calls, publishImport } = createStore();
    publishImport(READING);

    await store.cancel('other');

    expect(calls).toEqual([['cancelImport', 'other']]);
    expect(store.status.value.state).toBe('reading');
  });

  it('stops listening when disposed', () => {
    const { store, listeners } = createStore();

    store.dispose();

    expect(listeners()).toBe(0);
  });
});
