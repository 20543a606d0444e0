import { codeOf } from '#utils/coded-error.ts';
import { openDatabase } from '#utils/library/database.ts';
import { IMPORT_LOCK } from '#utils/library/import-lock.ts';
import { createLibraryWriter } from './library-writer.ts';

/** Another version of the extension has the library open and will sweep it, or the disk is too full to sweep. */
const EXPECTED = ['busy', 'newer-library', 'quota'];

/** Removes what interrupted imports have left, once no import is running. */
export async function sweepLibrary(): Promise<void> {
  await navigator.locks.request(IMPORT_LOCK, async () => {
    try {
      const database = await openDatabase();
      await createLibraryWriter(async () => database).sweep();
      database.close();
    } catch (error) {
      if (!EXPECTED.includes(codeOf(error) ?? '')) throw error;
    }
  });
}
