import { expect } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files in our folder of the downloads, by their paths there; without those that the browser has not completed. */
export async function copiedFiles(downloadsDir: string): Promise<string[]> {
  const folder = join(downloadsDir, 'Afterspace');
  const paths = await Array.fromAsync(glob('**/*.*', { cwd: folder }));
  return paths.filter((path) => !/\.(crdownload|part)$/.test(path)).toSorted();
}

/** Waits until these Spaces of an archive are there, each once, with the bytes that they have in the archive. */
export async function expectCopies(
  downloadsDir: string,
  archives: Readonly<Record<string, string>>,
): Promise<void> {
  const names = Object.keys(archives).map((space) => `space-${space}_0.ts`);
  const find = async (): Promise<string[]> =>
    (await copiedFiles(downloadsDir)).filter((path) => path.endsWith('.ts'));
  await expect
    .poll(async () => (await find()).map((path) => path.split('/').at(-1) ?? '').toSorted())
    .toEqual(names.toSorted());
  const paths = await find();
  for (const [space, archive] of Object.entries(archives)) {
    const path = paths.find((each) => each.includes(space)) ?? '';
    expect(path).toMatch(/^account-[\w-]+\/spaces_media\/space-/);
    const original = execFileSync('unzip', ['-p', archive, `*spaces_media/space-${space}_0.ts`], {
      maxBuffer: 1 << 26,
    });
    await expect
      .poll(async () => original.equals(await readFile(join(downloadsDir, 'Afterspace', path))))
      .toBe(true);
  }
}
