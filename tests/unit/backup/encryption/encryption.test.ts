import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  encryptBackup,
  encryptedSize,
  isEncryptedBackup,
  openEncryptedBackup,
  type DecryptedSource,
} from '#utils/backup/index.ts';
import { sourceFrom } from '#utils/zip/index.ts';
import { createRandom, randomBytes } from '../../../fixtures/random.ts';

const MIB = 1024 * 1024;
const SEALED = MIB + 16;
const PASSWORD = 'caf\u00e9 🎙️';
const options = { signal: new AbortController().signal, onProgress: () => undefined };

async function encrypt(
  plain: Uint8Array<ArrayBuffer>,
  password = PASSWORD,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  await encryptBackup(new Blob([plain]), password, (bytes) => pieces.push(bytes.slice()), options);
  return new Uint8Array(Buffer.concat(pieces));
}

function open(file: Uint8Array<ArrayBuffer>, password = PASSWORD): Promise<DecryptedSource> {
  return openEncryptedBackup(sourceFrom(new File([file], 'a.afterspace')), password);
}

/** The numbers of the MiB that can be read. */
async function readableMib(source: DecryptedSource): Promise<number[]> {
  const numbers = Array.from({ length: Math.ceil(source.size / MIB) }, (_, i) => i);
  const areRead = await Promise.all(
    numbers.map((i) =>
      source.read(i * MIB, Math.min(MIB, source.size - i * MIB)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return numbers.filter((i) => areRead[i]);
}

describe('an encrypted backup', () => {
  const plain = randomBytes(createRandom(1), 3 * MIB + 5);
  let file: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    file = await encrypt(plain);
  });

  it('is what the format says, as another implementation reads it', () => {
    const view = new DataView(file.buffer);
    const rounds = view.getUint32(12, true);
    const key = pbkdf2Sync(PASSWORD.normalize('NFKC'), file.subarray(20, 36), rounds, 32, 'sha256');
    const chunks = Array.from({ length: 4 }, (_, i) => {
      const sealed = file.subarray(64 + i * SEALED, 64 + (i + 1) * SEALED);
      const nonce = Buffer.concat([file.subarray(36, 43), Buffer.from([0, 0, 0, i, i === 3 ? 1 : 0])]);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce);
      decipher.setAAD(file.subarray(0, 64));
      decipher.setAuthTag(sealed.subarray(-16));
      return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    });

    expect(rounds).toBeGreaterThanOrEqual(600_000);
    expect(file).toHaveLength(encryptedSize(plain.length));
    expect(Buffer.concat(chunks).equals(plain)).toBe(true);
  });

  it.each([0, 1, MIB, MIB + 1])('has %i bytes again when it is decrypted', async (size) => {
    const source = await open(await encrypt(plain.slice(0, size)));

    expect(source).toMatchObject({ size, isCut: false });
    expect(Buffer.from(await source.read(0, size)).equals(plain.subarray(0, size))).toBe(true);
  });

  it('is read from anywhere, at once or as a stream', async () => {
    const source = await open(file);

    const read = await source.read(MIB - 3, MIB + 6);
    const streamed = await new Response(source.stream(MIB - 3, MIB + 6)).bytes();

    const expected = plain.subarray(MIB - 3, 2 * MIB + 3);
    expect([read, streamed].map((bytes) => Buffer.from(bytes).equals(expected))).toEqual([true, true]);
    await expect(source.read(plain.length, 1)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('takes the same password typed in another form, and says that another one is wrong', async () => {
    expect((await open(file, 'cafe\u0301 🎙️')).size).toBe(plain.length);
    await expect(open(file, 'cafe')).rejects.toMatchObject({ code: 'wrong-password' });
  });

  it.each([0, 9, 12, 20, 36, 43, 44])(
    'is said to be damaged, not wrong, with byte %i flipped',
    async (at) => {
      const flipped = file.with(at, (file[at] ?? 0) ^ 1);

      await expect(open(flipped)).rejects.toMatchObject({ code: 'bad-backup' });
    },
  );

  it('loses the chunk in which a byte is flipped, and no other', async () => {
    const source = await open(file.with(64 + SEALED + 100, (file[64 + SEALED + 100] ?? 0) ^ 1));

    expect(source.isCut).toBe(false);
    expect(await readableMib(source)).toEqual([0, 2, 3]);
  });

  it.each([
    ['in its last chunk', -1, [0, 1, 2]],
    ['between two chunks', 64 + 2 * SEALED, [0, 1]],
  ])('is noticed to be cut %s, and keeps the rest', async (_, end, readable) => {
    const source = await open(file.slice(0, end));

    expect(source.isCut).toBe(true);
    expect(await readableMib(source)).toEqual(readable);
  });

  it('notices chunks that are swapped, repeated, or of another file', async () => {
    const [head, first, second, ...rest] = [file.subarray(0, 64), ...chunksOf(file)];
    if (!head || !first || !second) throw new Error('Too short');
    const other = chunksOf(await encrypt(plain));
    const join = async (...pieces: (Uint8Array | undefined)[]): Promise<number[]> =>
      readableMib(await open(new Uint8Array(Buffer.concat(pieces.filter((piece) => piece !== undefined)))));

    expect(await join(head, second, first, ...rest)).toEqual([2, 3]);
    expect(await join(head, first, first, ...rest)).toEqual([0, 2, 3]);
    expect(await join(head, first, ...rest)).toEqual([0]);
    expect(await join(head, first, other[1], ...rest)).toEqual([0, 2, 3]);
  });

  it('is recognised by its first bytes', () => {
    expect(isEncryptedBackup(file)).toBe(true);
    expect(isEncryptedBackup(new Uint8Array(8))).toBe(false);
  });

  it('is not begun again once it is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('Enough'));

    const encrypting = encryptBackup(new Blob([plain]), PASSWORD, () => undefined, { ...options, signal });

    await expect(encrypting).rejects.toThrow('Enough');
  });
});

function chunksOf(file: Uint8Array): Uint8Array[] {
  return [0, 1, 2, 3].map((i) => file.subarray(64 + i * SEALED, 64 + (i + 1) * SEALED));
}
