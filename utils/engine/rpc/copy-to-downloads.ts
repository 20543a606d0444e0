import { codeOf } from '#utils/coded-error.ts';
import { openDatabase, readDownloadsCopy } from '#utils/library/index.ts';
import { openChannel, type Request } from './channel.ts';

/** Has the engine copy originals to the downloads, if that is switched on. `open` opens it. For the background only. */
export async function copyToDownloads(open: () => Promise<void>): Promise<void> {
  await open();
  const channel = openChannel();
  const id = crypto.randomUUID();
  channel.postMessage({ name: 'copyToDownloads', args: [], to: 'engine', id } satisfies Request);
  channel.close();
}

/** Opens an engine if the one before has not copied everything: each engine goes on with that when it starts. */
export async function resumeDownloadsCopy(open: () => Promise<void>): Promise<void> {
  try {
    const database = await openDatabase();
    const { isDue } = await readDownloadsCopy(database);
    database.close();
    if (isDue) await open();
  } catch (error) {
    // The page that needs the library reports these.
    if (codeOf(error) !== 'busy' && codeOf(error) !== 'quota') throw error;
  }
}
