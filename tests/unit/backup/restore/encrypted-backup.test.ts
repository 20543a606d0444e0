import { beforeAll, describe, expect, it } from 'vitest';
import { backupReader, encryptBackup } from '#utils/backup/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import { createRandom } from '../../../fixtures/random.ts';
import { sourceOf } from '../../../fixtures/zip/counting-source.ts';
import { createTestLibrary } from '../../import/importing.ts';
import { contentOf, lastReport, restore, richLibrary } from './restoring.ts';
import { backupOf, zipOf } from './write-backup.ts';

let zip: Uint8Array<ArrayBuffer>;
let sealed: Uint8Array<ArrayBuffer>;

const PASSWORD = 'open sesame';
/** Bytes of an encrypted chunk. */
const CHUNK = (1 << 20) + 16;

async function seal(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await encryptBackup(new Blob([plain]), PASSWORD, (bytes) => pieces.push(bytes.slice()), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

beforeAll(async () => {
  zip = zipOf(await backupOf(await richLibrary()));
  sealed = await seal(zip);
});

const codeOfRestoring = (password?: string): Promise<string | undefined> =>
  restore(createTestLibrary(), sealed, password === undefined ? {} : { password }).then(
    () => undefined,
    (error: unknown) => codeOf(error),
  );

describe('an encrypted backup', () => {
  it('is known by its first bytes', async () => {
    const { signal } = new AbortController();

    expect(await backupReader.isBackup(sourceOf(sealed, 'renamed.bin'), signal)).toBe(true);
  });

  it('gives the same library as the ZIP that is in it', async () => {
    const [plain, library] = [createTestLibrary(), createTestLibrary()];
    await restore(plain, zip);

    await restore(library, sealed, { password: PASSWORD });

    expect(await contentOf(library)).toEqual(await contentOf(plain));
  });

  it('asks for its password, and says when it is a wrong one', async () => {
    expect(await codeOfRestoring()).toBe('password-needed');
    expect(await codeOfRestoring('close sesame')).toBe('wrong-password');
  });

  it('with damaged chunks restores what is in the others, and names the rest', async () => {
    const random = createRandom(3);
    const padding = Array.from({ length: 4 }, (_, i) => ({
      path: `account-unknown/spaces_media/padding-${i}.bin`,
      data: Uint8Array.from({ length: 1 << 20 }, () => Math.floor(random() * 256)),
      content: {
        kind: 'attachment',
        home: 'account:',
        name: `padding-${i}.bin`,
        importedAt: 5,
        isIntact: true,
      },
    }));
    const backup = await backupOf(await richLibrary());
    const large = await seal(zipOf({ ...backup, files: [...backup.files, ...padding] }));
    // In the third of the chunks is only padding, in the last one also the directory.
    for (const at of [64 + 2.5 * CHUNK, large.length - 1]) {
      const damaged = large.slice();
      damaged[Math.floor(at)] = (damaged[Math.floor(at)] ?? 0) ^ 1;
      const library = createTestLibrary();

      const { counts } = await restore(library, damaged, { password: PASSWORD });

      expect(counts).toMatchObject({ new: 4, damaged: 0 });
      const { faults = [] } = (await lastReport(library)) ?? {};
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.every(({ name }) => name.includes('padding'))).toBe(true);
    }
  });

  it('with a damaged header is damaged, not locked', async () => {
    const damaged = sealed.slice();
    damaged[30] = (damaged[30] ?? 0) ^ 1;
    const library = createTestLibrary();

    const code = await restore(library, damaged, { password: PASSWORD }).then(
      () => undefined,
      (error: unknown) => codeOf(error),
    );

    expect(code).toBe('bad-backup');
    expect((await lastReport(library))?.failed).toBe('bad-backup');
  });
});
