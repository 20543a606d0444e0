import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AnyFile } from '../fixtures/archive/any-archive.ts';

/** What a person picks, and by which of the two buttons. */
export interface Pick {
  input: 'pick-files' | 'pick-folder';
  paths: string[];
}

/** Lays files down as a person has them; one with a folder in its path is picked by that folder. */
export async function layDown(files: readonly AnyFile[], folder: string): Promise<Pick> {
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const roots = new Set(files.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0] ?? ''] : [])));
  if (roots.size > 0) return { input: 'pick-folder', paths: [...roots].map((root) => join(folder, root)) };
  return { input: 'pick-files', paths: files.map(({ path }) => join(folder, path)) };
}
