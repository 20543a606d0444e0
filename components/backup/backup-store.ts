import { signal, type ReadonlySignal } from '@preact/signals';
import type { Locale } from '#components/ui/locale.ts';
import {
  BACKUP_CODES,
  type BackupCode,
  type BackupDescription,
  type BackupFile,
  type BackupRequest,
} from '#utils/backup/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import { localDay } from '#utils/export/index.ts';
import type { LastBackup } from '#utils/library/index.ts';
import type { TaskContext } from '#utils/task/index.ts';

/** Where the backup is that the person has asked for. `idle`: there is none. */
export type BackupState =
  | { state: 'idle' }
  /** Without a description until it is known. */
  | { state: 'asking'; description?: BackupDescription }
  | { state: 'working'; progress: number }
  /** It is made, but lacks something, which the person is to know before it is saved. */
  | { state: 'incomplete'; file: BackupFile }
  | { state: 'done'; file: BackupFile }
  | { state: 'failed'; code: BackupCode };

/** What the person decides. */
export interface BackupChoice {
  withDeleted: boolean;
  password?: string;
}

export interface BackupStore {
  state: ReadonlySignal<BackupState>;
  /** Of which recordings; undefined for everything. */
  spaceIds: ReadonlySignal<readonly string[] | undefined>;
  /** The last backup of everything that was saved; undefined until that is known. */
  last: ReadonlySignal<LastBackup | 'none' | undefined>;
  /** Asks what is to be in a backup of these recordings, or of everything. */
  ask(spaceIds?: readonly string[]): void;
  make(choice: BackupChoice): Promise<void>;
  /** Saves a backup that lacks something. */
  save(): void;
  /** Ends whatever is under way. */
  close(): void;
  dispose(): void;
}

export interface BackupStoreDependencies {
  describe(spaceIds?: readonly string[]): Promise<BackupDescription>;
  make(request: BackupRequest, context: TaskContext): Promise<BackupFile>;
  /** Downloads the file. Resolves when that has ended: whether it is saved. */
  save(file: BackupFile): Promise<boolean>;
  readSettings(): Promise<Readonly<Record<string, unknown>>>;
  readLast(): Promise<LastBackup | undefined>;
  note(backup: LastBackup): Promise<void>;
  onBackup(listener: () => void): () => void;
  locale: ReadonlySignal<Pick<Locale, 't'>>;
  /** The product's version. */
  product: string;
  /** ms since 1970 */
  now?: () => number;
}

/** One backup at a time. */
export function createBackupStore({
  describe,
  make,
  save,
  readSettings,
  readLast,
  note,
  onBackup,
  locale,
  product,
  now = Date.now,
}: BackupStoreDependencies): BackupStore {
  const state = signal<BackupState>({ state: 'idle' });
  const spaceIds = signal<readonly string[] | undefined>(undefined);
  const last = signal<LastBackup | 'none' | undefined>(undefined);
  let running: AbortController | undefined;

  const read = async (): Promise<void> => {
    last.value = (await readLast()) ?? 'none';
  };
  const stop = onBackup(() => void read());
  void read();

  async function saveFile(file: BackupFile): Promise<void> {
    state.value = { state: 'done', file };
    const isSaved = await save(file);
    if (!isSaved || !file.isOfEverything) return;
    await note({ at: file.at, recordings: file.recordings, isWhole: file.leftOut.length === 0 });
    await read();
  }

  async function describeInto(asking: BackupState): Promise<void> {
    const description = await describe(spaceIds.peek());
    if (state.peek() === asking) state.value = { state: 'asking', description };
  }

  return {
    state,
    spaceIds,
    last,

    ask(ids) {
      running?.abort();
      spaceIds.value = ids;
      const asking: BackupState = { state: 'asking' };
      state.value = asking;
      void describeInto(asking);
    },

    async make(choice) {
      const { signal: cancelled } = (running = new AbortController());
      state.value = { state: 'working', progress: 0 };
      const ids = spaceIds.peek();
      try {
        const request: BackupRequest = {
          ...choice,
          ...(ids && { spaceIds: ids }),
          settings: await readSettings(),
          product,
          readme: locale.peek().t('backup-readme'),
          name: `Afterspace-backup-${localDay(now())}`,
        };
        const onProgress = (progress: number): void => {
          state.value = { state: 'working', progress };
        };
        const file = await make(request, { signal: cancelled, onProgress });
        if (file.leftOut.length > 0) state.value = { state: 'incomplete', file };
        else void saveFile(file);
      } catch (error) {
        if (cancelled.aborted) return;
        const code = BACKUP_CODES.find((known) => known === codeOf(error)) ?? 'unexpected';
        state.value = { state: 'failed', code };
        if (code === 'unexpected') throw error;
      }
    },

    save() {
      const made = state.peek();
      if (made.state === 'incomplete') void saveFile(made.file);
    },

    close() {
      running?.abort();
      state.value = { state: 'idle' };
    },

    dispose: stop,
  };
}
