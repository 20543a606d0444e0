import { copyFile, glob, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dropCache } from './drop-cache.ts';

/** The files in which Chromium keeps the bytes of a library. */
async function storedFiles(profileDir: string): Promise<string[]> {
  const files = glob('Default/IndexedDB/chrome-extension_*.blob/**/*', {
    cwd: profileDir,
    withFileTypes: true,
  });
  const found = await Array.fromAsync(files);
  return found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

/** Drops them from the system's cache, so that whoever reads them next has to wait for the disk. */
export async function dropStored(profileDir: string): Promise<void> {
  for (const path of await storedFiles(profileDir)) dropCache(path);
}

/** How many ms it takes to copy them to the same disk, until all of the copy is on it. */
export async function copyStored(profileDir: string, folder: string): Promise<number> {
  const files = await storedFiles(profileDir);
  const copies = join(folder, 'copies');
  await mkdir(copies);
  const begun = performance.now();
  for (const [i, path] of files.entries()) await copyFile(path, join(copies, String(i)));
  for (const i of files.keys()) await flush(join(copies, String(i)));
  const copied = performance.now() - begun;
  await rm(copies, { recursive: true });
  return copied;
}

/** Waits until all of a file is on the disk. */
export async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.datasync();
  await file.close();
}
