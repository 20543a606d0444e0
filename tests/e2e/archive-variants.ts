import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AnyArchive, AnyFile } from '../fixtures/archive/any-archive.ts';

/** Files or folders, and the input with which a person picks them. */
export interface PickedFiles {
  input: 'pick-files' | 'pick-folder';
  paths: string[];
}

/** Writes files into `folder`. A file with a folder in its path is picked by that folder. */
export async function writeFiles(files: readonly AnyFile[], folder: string): Promise<PickedFiles> {
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const roots = new Set(files.flatMap(({ path }) => (path.includes('/') ? [path.split('/')[0] ?? ''] : [])));
  if (roots.size > 0) return { input: 'pick-folder', paths: [...roots].map((root) => join(folder, root)) };
  return { input: 'pick-files', paths: files.map(({ path }) => join(folder, path)) };
}

/** The hooks' values after the last import of an archive. */
export function expectedStatus({ ends }: AnyArchive): Record<string, string> {
  if ('code' in ends) return { state: 'failed', code: ends.code };
  const counts = Object.entries(ends).map(([name, count]) => [name, String(count)]);
  return { state: 'done', ...Object.fromEntries(counts) };
}
