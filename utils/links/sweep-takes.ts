import { createStoredChunks, keptNameOf } from '#utils/remote/index.ts';
import { unfinishedTakes } from './unfinished-takes.ts';

/** Removes what was kept of takes whose links have ended, or that have ended themselves. */
export async function sweepTakes(now = Date.now()): Promise<void> {
  const takes = await unfinishedTakes.list(now);
  const wanted = new Set(takes.flatMap(({ parts }) => parts.map(({ file }) => keptNameOf(file))));
  const chunks = createStoredChunks();
  for (const file of await chunks.files()) if (!wanted.has(file)) await chunks.remove(file);
  await chunks.close();
}
