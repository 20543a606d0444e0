import { codeOf } from '#utils/coded-error.ts';
import { openDatabase } from '#utils/library/database.ts';
import { createLibraryWriter } from './library-writer.ts';

/** Held by the import under way, from whichever page it was begun: only one at a time, and no sweeping meanwhile. */
export const IMPORT_LOCK = 'afterspace-import';

/** Removes what an import that was broken off has left, as soon as none is under way. */
export async function sweepLibrary(): Promise<void> {
  await navigator.locks.request(IMPORT_LOCK, async () => {
    try {
      const database = await openDatabase();
      await createLibraryWriter(Promise.resolve(database)).sweep();
      database.close();
    } catch (error) {
      // Another version of the extension holds the library: that one sweeps it. Without any room nothing can be swept.
      if (codeOf(error) !== 'busy' && codeOf(error) !== 'quota') throw error;
    }
  });
}
