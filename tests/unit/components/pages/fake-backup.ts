import { signal } from '@preact/signals';
import { createBackupStore, type BackupStore } from '#components/backup/backup-store.ts';
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
