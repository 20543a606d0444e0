import { signal } from '@preact/signals';
import { createBackupStore, type BackupStore } from '#components/backup/backup-store.ts';
import {
  createDownloadsCopyStore,
  type DownloadsCopyStore,
} from '#components/backup/downloads-copy-store.ts';
import type { LastBackup } from '#utils/library/last-backup.ts';
import { createLocale } from '../create-locale.ts';

export type FormerBackup = Pick<LastBackup, 'at' | 'isWhole'>;

/** Backups of a library without recordings; `calls` has what would be saved. */
export function createFakeBackup(
  calls: string[],
  { now, former }: { now: number; former: FormerBackup | undefined },
): BackupStore {
  let last: LastBackup | undefined = former && { recordings: 0, ...former };
  const nothing = { recordings: 0, bytes: 0 };
  return createBackupStore({
    describe: async () => ({ ...nothing, speakers: 0, names: 0, notes: 0, transcripts: 0, deleted: nothing }),
    make: async ({ name }) => ({
      blob: new Blob(),
      name,
      at: now,
      recordings: 0,
      isOfEverything: true,
      leftOut: [],
    }),
    save: async ({ name }) => calls.push(`backup/${name}`) > 0,
    readSettings: async () => ({}),
    readLast: async () => last,
    note: async (backup) => {
      last = backup;
    },
    onBackup: () => () => {},
    locale: signal(createLocale(['en'], 'UTC')),
    product: '0.1.0',
  });
}

/** A copy among the downloads that is off at first; `calls` has that it would be made. */
export function createFakeDownloadsCopy(calls: string[]): DownloadsCopyStore {
  let isOn = false;
  return createDownloadsCopyStore({
    read: async () => ({ isOn, isDue: isOn, copied: 0, left: 0, leftOut: 0 }),
    turn: async (turned) => {
      isOn = turned;
    },
    copy: async () => void calls.push('copy-to-downloads'),
    onChange: () => () => {},
  });
}
