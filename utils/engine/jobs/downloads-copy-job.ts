import { codeOf } from '#utils/coded-error.ts';
import { copyOriginals, type SaveCopy } from '#utils/downloads-copy/index.ts';
import { noteDownloadsCopy, readDownloadsCopy, type DatabaseOpener } from '#utils/library/index.ts';

/** Copies new originals to the downloads, if the person wants that. */
export interface DownloadsCopyJob {
  /** Something may be new. */
  update(): void;
  /** Goes on with what an engine before this one has not ended. */
  resume(): void;
  /** Ends it, because all that is stored will be deleted. Resolves when nothing is written any more. */
  stop(): Promise<void>;
  isBusy(): boolean;
}

export interface DownloadsCopyDependencies {
  open: DatabaseOpener;
  save: SaveCopy;
  /** Called when `isBusy` may have changed. */
  onBusy(): void;
}

/** The library cannot be used now, for reasons that pages show. */
const EXPECTED = ['busy', 'newer-library', 'quota'];

export function createDownloadsCopyJob({ open, save, onBusy }: DownloadsCopyDependencies): DownloadsCopyJob {
  let stopping = new AbortController();
  let running: Promise<void> | undefined;
  let isWanted = false;

  async function copy(signal: AbortSignal, isNew: boolean): Promise<void> {
    const database = await open();
    const { isOn, isDue } = await readDownloadsCopy(database);
    if (!isOn || !(isDue || isNew)) return;
    // If the engine ends now, the next one goes on.
    if (!isDue) await noteDownloadsCopy(database, { isDue: true });
    await copyOriginals(database, { save, signal });
  }

  async function run(isNew: boolean): Promise<void> {
    const { signal } = stopping;
    try {
      await copy(signal, isNew);
    } catch (error) {
      if (!signal.aborted && !EXPECTED.includes(codeOf(error) ?? '')) throw error;
    } finally {
      running = undefined;
      onBusy();
      if (isWanted && !signal.aborted) start(true);
    }
  }

  function start(isNew: boolean): void {
    // What is new since it has planned comes in another round.
    if (running) {
      isWanted = true;
      return;
    }
    isWanted = false;
    running = run(isNew);
    onBusy();
  }

  return {
    update: () => start(true),
    resume: () => start(false),
    async stop() {
      stopping.abort();
      isWanted = false;
      await running?.catch(() => undefined);
      stopping = new AbortController();
    },
    isBusy: () => running !== undefined,
  };
}
