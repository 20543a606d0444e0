import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createBackupStore, type BackupStoreDependencies } from '#components/backup/backup-store.ts';
import type { BackupFile, BackupRequest } from '#utils/backup/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { LastBackup } from '#utils/library/index.ts';
import { createLocale } from '../create-locale.ts';

const DESCRIPTION = {
  recordings: 2,
  bytes: 10,
  speakers: 1,
  names: 0,
  notes: 0,
  transcripts: 0,
  deleted: { recordings: 0, bytes: 0 },
};
const FILE: BackupFile = {
  blob: new Blob(),
  name: 'Backup.zip',
  at: 5,
  recordings: 2,
  isOfEverything: true,
  leftOut: [],
};

function open(more: Partial<BackupStoreDependencies> = {}) {
  const requests: BackupRequest[] = [];
  const noted: LastBackup[] = [];
  const saved: string[] = [];
  const store = createBackupStore({
    describe: async () => DESCRIPTION,
    make: async (request) => {
      requests.push(request);
      return FILE;
    },
    save: async ({ name }) => saved.push(name) > 0,
    readSettings: async () => ({ playerSettings: { rate: 2 } }),
    readLast: async () => noted.at(-1),
    note: async (backup) => void noted.push(backup),
    onBackup: () => () => {},
    locale: signal(createLocale(['en'], 'UTC')),
    product: '0.1.0',
    now: () => Date.UTC(2026, 10, 30, 12),
    ...more,
  });
  return { store, requests, noted, saved };
}

describe('createBackupStore', () => {
  it('says what a backup would hold before it is made', async () => {
    const { store, requests } = open();

    store.ask(['1abc']);

    expect(store.state.value).toEqual({ state: 'asking' });
    await expect.poll(() => store.state.value).toEqual({ state: 'asking', description: DESCRIPTION });
    expect(store.spaceIds.value).toEqual(['1abc']);
    expect(requests).toEqual([]);
  });

  it('saves a backup that lacks nothing, and notes it once it is saved', async () => {
    const { store, requests, noted, saved } = open();
    await expect.poll(() => store.last.value).toBe('none');
    store.ask();

    await store.make({ withDeleted: true, password: 'secret' });

    expect(store.state.value).toEqual({ state: 'done', file: FILE });
    expect(requests).toMatchObject([
      {
        withDeleted: true,
        password: 'secret',
        product: '0.1.0',
        name: 'Afterspace-backup-2026-11-30',
        settings: { playerSettings: { rate: 2 } },
      },
    ]);
    expect(requests[0]).not.toHaveProperty('spaceIds');
    await expect.poll(() => store.last.value).toEqual({ at: 5, recordings: 2, isWhole: true });
    expect([saved, noted]).toEqual([['Backup.zip'], [{ at: 5, recordings: 2, isWhole: true }]]);
  });

  it.each([
    ['whose download fails', { save: async () => false }],
    ['of a selection', { make: async () => ({ ...FILE, isOfEverything: false }) }],
  ])('does not note a backup %s', async (_, more) => {
    const { store, noted } = open(more);
    store.ask();

    await store.make({ withDeleted: false });

    await expect.poll(() => store.last.value).toBe('none');
    expect(store.state.value.state).toBe('done');
    expect(noted).toEqual([]);
  });

  it('does not save a backup that lacks something until the person knows', async () => {
    const leftOut: BackupFile['leftOut'] = [{ kind: 'audio', reason: 'lost', recording: '1abc', part: 0 }];
    const { store, saved, noted } = open({ make: async () => ({ ...FILE, leftOut }) });
    store.ask();

    await store.make({ withDeleted: false });
    expect([store.state.value.state, saved]).toEqual(['incomplete', []]);
    store.save();

    expect([store.state.value.state, saved]).toEqual(['done', ['Backup.zip']]);
    // It may lack what a ZIP from X has: it must not stand in for one.
    await expect.poll(() => noted).toEqual([{ at: 5, recordings: 2, isWhole: false }]);
  });

  it('says why a backup failed', async () => {
    const { store } = open({ make: () => Promise.reject(new CodedError('no-room', 'The disk is full')) });
    store.ask();

    await store.make({ withDeleted: false });

    expect(store.state.value).toEqual({ state: 'failed', code: 'no-room' });
  });

  it('ends what is under way when it is closed', async () => {
    const signals: AbortSignal[] = [];
    const { store, saved } = open({
      make: (_request, { signal: cancelled }) => {
        signals.push(cancelled);
        return new Promise((_, reject) => {
          cancelled.addEventListener('abort', () => reject(new CodedError('cancelled', 'Cancelled')));
        });
      },
    });
    store.ask();
    const making = store.make({ withDeleted: false });
    await expect.poll(() => signals.length).toBe(1);

    store.close();
    await making;

    expect(signals[0]?.aborted).toBe(true);
    expect([store.state.value, saved]).toEqual([{ state: 'idle' }, []]);
  });
});
