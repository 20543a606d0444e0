import { createReusableBuffer, openBlobReader } from '#utils/blob-reader.ts';
import { CodedError } from '#utils/coded-error.ts';
import { concatBytes } from '#utils/concat-bytes.ts';
import { createHeader, HEADER_BYTES, MIN_ROUNDS, PLAIN_BYTES } from './header.ts';
import { createSeal, TAG_BYTES } from './seal.ts';

export interface EncryptOptions {
  signal: AbortSignal;
  /** 0–1 */
  onProgress: (share: number) => void;
  /** Of PBKDF2. */
  rounds?: number;
}

/** How many bytes so many have when they are encrypted. */
export function encryptedSize(bytes: number): number {
  return HEADER_BYTES + bytes + TAG_BYTES * chunksIn(bytes);
}

/**
 * Encrypts a file into another one, with some MiB of memory, and gives `write` its bytes in order. Throws the signal's
 * reason, and CodedError `lost` if the browser has lost some of the file.
 */
export async function encryptBackup(
  plain: Blob,
  password: string,
  write: (bytes: Uint8Array) => void,
  { signal, onProgress, rounds = MIN_ROUNDS }: EncryptOptions,
): Promise<void> {
  const header = createHeader(rounds);
  const seal = await createSeal(header, password);
  write(concatBytes([header.checked, seal.keyCheck]));
  const reader = openBlobReader(plain, createReusableBuffer(PLAIN_BYTES));
  const chunks = chunksIn(plain.size);
  try {
    for (let number = 0; number < chunks; number += 1) {
      const bytes = await reader.read(PLAIN_BYTES);
      signal.throwIfAborted();
      if (bytes.length < Math.min(PLAIN_BYTES, plain.size - number * PLAIN_BYTES))
        throw new CodedError('lost', 'Some of the backup is gone');
      write(await seal.encrypt(bytes, number, number === chunks - 1));
      onProgress((number + 1) / chunks);
    }
  } finally {
    await reader.close();
  }
}

/** A file without any bytes has one chunk, too: the last one. */
export function chunksIn(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / PLAIN_BYTES));
}
