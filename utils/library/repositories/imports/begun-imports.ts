import { announceChange } from '#utils/library/changes.ts';
import type { DatabaseOpener } from '#utils/library/database.ts';
import type { BegunImport, FileOutcome, ImportRecord } from '#utils/library/import-record.ts';
import { readRows } from '#utils/library/rows/read-rows.ts';
import { write } from '#utils/library/rows/write.ts';
import { livingNames } from '#utils/life.ts';

/** An import as it is noted when it begins. */
export interface BeginningImport extends BegunImport {
  id: string;
  files: FileOutcome[];
}

/**
 * Reports of imports that have not ended. Each is written when an import begins, says that it was interrupted, and is
 * hidden until the engine that runs the import has ended. The report of an import's end replaces it.
 */
export interface BegunImports {
  /** Throws CodedError `quota` if the disk or the quota is full. */
  begin(beginning: BeginningImport): Promise<void>;
  /** Removes the report, unless it has been replaced. */
  end(id: string): Promise<void>;
  /** Imports whose engine has ended. */
  interrupted(): Promise<BeginningImport[]>;
  /** The same, and shows their reports from now on. */
  reportInterrupted(): Promise<BeginningImport[]>;
}

const NOTHING = { new: 0, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };

export function createBegunImports(open: DatabaseOpener): BegunImports {
  async function interrupted(): Promise<BeginningImport[]> {
    const { rows } = await readRows(await open(), 'imports');
    // Read after the records: an engine lives before it writes one.
    const living = await livingNames();
    return rows.flatMap(({ id, files, begun }) =>
      begun && !living.has(begun.engine) ? [{ id, files, ...begun }] : [],
    );
  }

  return {
    async begin({ id, files, ...begun }) {
      const record: ImportRecord = {
        id,
        importedAt: Date.now(),
        files,
        counts: NOTHING,
        spaces: [],
        metadata: [],
        failed: 'interrupted',
        begun,
      };
      await write(await open(), ['imports'], ({ store }) => store.put(record));
    },

    async end(id) {
      await write(await open(), ['imports'], async ({ store }) => {
        if ((await store.get(id))?.begun) await store.delete(id);
      });
    },

    interrupted,

    async reportInterrupted() {
      const found = await interrupted();
      if (found.length === 0) return found;
      await write(await open(), ['imports'], async ({ store }) => {
        for (const { id } of found) {
          const record = await store.get(id);
          if (!record) continue;
          const { begun: _ended, ...report } = record;
          await store.put(report);
        }
      });
      announceChange({ stores: ['imports'] });
      return found;
    },
  };
}
