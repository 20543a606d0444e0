import { codeOf } from '#utils/coded-error.ts';
import { createBegunImports, openDatabase } from '#utils/library/index.ts';

/**
 * Opens an engine with `open` if the one before ended during an import: each engine reports that when it starts, and goes
 * on with what it can read.
 */
export async function resumeImports(open: () => Promise<void>): Promise<void> {
  try {
    const database = await openDatabase();
    const interrupted = await createBegunImports(async () => database).interrupted();
    database.close();
    if (interrupted.length > 0) await open();
  } catch (error) {
    // The page that needs the library reports these.
    if (codeOf(error) !== 'busy' && codeOf(error) !== 'quota') throw error;
  }
}
