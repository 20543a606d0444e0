import { describe, expect, it } from 'vitest';
import { createImportStore } from '#components/import/import-store.ts';
import { CodedError } from '#utils/coded-error.ts';
import { createFakeEngine } from '../builders.ts';

const file = (name: string) => new File(['x'], name);

function createStore() {
  const fakeEngine = createFakeEngine();
  return { ...fakeEngine, store: createImportStore(fakeEngine.engine) };
}

describe('createImportStore', () => {
  it('imports all files as one import and shows its start immediately', async () => {
    const { store, calls } = createStore();

    await store.start([file('a.zip'), file('b.ts')]);

    expect(calls).toEqual([['importFiles', 'a.zip', 'b.ts']]);
    expect(store.status.value).toEqual({ state: 'reading', files: ['a.zip', 'b.ts'], progress: 0 });
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

  it('keeps showing the running import when a second one waits', async () => {
    const { store, publishImport } = createStore();
    publishImport({ state: 'reading', files: ['a.zip'], progress: 0.5 });

    await store.start([file('b.zip')]);

    expect(store.status.value).toMatchObject({ files: ['a.zip'], progress: 0.5 });
  });

  it('names the files of an import that could not start', async () => {
    const { store, failWith } = createStore();
    failWith(new CodedError('quota', 'disk full'));

    await store.start([file('a.zip')]);

    expect(store.status.value).toEqual({ state: 'failed', files: ['a.zip'], code: 'quota' });
  });

  it('reports that a dropped folder could not be read', async () => {
    const { store } = createStore();

    await store.start(Promise.reject(new CodedError('unreadable', 'gone')));

    expect(store.status.value).toEqual({ state: 'failed', files: [], code: 'unreadable' });
  });

  it('shows an unexpected failure, and still throws it', async () => {
    const { store, failWith } = createStore();
    failWith(new Error('the channel broke'));

    await expect(store.start([file('a.zip')])).rejects.toThrow('the channel broke');

    expect(store.status.value).toMatchObject({ state: 'failed', code: 'unexpected' });
  });

  it('asks the engine to cancel, and waits for its status', async () => {
    const { store, calls, publishImport } = createStore();
    publishImport({ state: 'reading', files: ['a.zip'], progress: 0.5 });

    await store.cancel();

    expect(calls).toEqual([['cancelImport']]);
    expect(store.status.value.state).toBe('reading');
  });

  it('stops listening when disposed', () => {
    const { store, listeners } = createStore();

    store.dispose();

    expect(listeners()).toBe(0);
  });
});
