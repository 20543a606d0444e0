import type { ImportStatus } from '#utils/import/index.ts';

/** The imports that an engine has begun or queued and not ended, as far as a page has been told. */
export interface UnfinishedImports {
  note(status: ImportStatus): void;
  /** Forgets all of them. Returns that they were interrupted, oldest first. */
  interrupt(): ImportStatus[];
}

export function createUnfinishedImports(): UnfinishedImports {
  const unfinished = new Map<string, ImportStatus>();
  return {
    note(status) {
      if (status.state === 'idle') return;
      const { state, id, files, isUnattended } = status;
      if (state === 'queued' || state === 'reading') {
        const attendance = isUnattended && { isUnattended };
        unfinished.set(id, { state: 'failed', id, files, code: 'interrupted', ...attendance });
      } else {
        unfinished.delete(id);
      }
    },
    interrupt() {
      const interrupted = [...unfinished.values()];
      unfinished.clear();
      return interrupted;
    },
  };
}
