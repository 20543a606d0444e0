import { CodedError } from '#utils/coded-error.ts';
import { concatBytes } from '#utils/concat-bytes.ts';
import type { Bytes, Source } from '#utils/zip/index.ts';
import { HEADER_BYTES, parseHeader, PLAIN_BYTES } from './header.ts';
import { openSeal, TAG_BYTES } from './seal.ts';

const SEALED_BYTES = PLAIN_BYTES + TAG_BYTES;

/** An encrypted backup as the ZIP that is in it. */
export interface DecryptedSource extends Source {
  /** Whether its end is missing, or damaged. What can be decrypted of it, can be read. */
  isCut: boolean;
}

/**
 * Opens an encrypted backup. What is read of it is decrypted chunk by chunk, and what is not what was encrypted there is
 * `unreadable`. Throws CodedError `wrong-password`, `bad-backup`, `newer-backup`, and what the source throws.
 */
export async function openEncryptedBackup(
  source: Source,
  password: string,
  signal?: AbortSignal,
): Promise<DecryptedSource> {
  const head = await source.read(0, Math.min(HEADER_BYTES, source.size), signal);
  const seal = await openSeal(parseHeader(head), password);
  signal?.throwIfAborted();
  const sealedBytes = source.size - HEADER_BYTES;
  const chunks = Math.ceil(sealedBytes / SEALED_BYTES);
  const size = Math.max(0, sealedBytes - TAG_BYTES * chunks);

  const sealedOf = (number: number): Promise<Bytes> => {
    const at = number * SEALED_BYTES;
    return source.read(HEADER_BYTES + at, Math.min(SEALED_BYTES, sealedBytes - at), signal);
  };
  const isCut =
    chunks === 0 || (await seal.decrypt(await sealedOf(chunks - 1), chunks - 1, true)) === undefined;

  /** Reading continues where it was, so most of the time the next bytes are of the same chunk. */
  let last: { number: number; plain: Promise<Bytes> } | undefined;
  async function decrypt(number: number): Promise<Bytes> {
    const plain = await seal.decrypt(await sealedOf(number), number, !isCut && number === chunks - 1);
    if (plain) return plain;
    throw new CodedError('unreadable', `MiB ${number} of ${source.name} is not as it was encrypted`);
  }
  function chunkOf(number: number): Promise<Bytes> {
    if (last?.number !== number) last = { number, plain: decrypt(number) };
    return last.plain;
  }

  /** The bytes from `offset` in its chunk, at most `length`. */
  async function someAt(offset: number, length: number): Promise<Bytes> {
    const at = offset % PLAIN_BYTES;
    const chunk = await chunkOf(Math.floor(offset / PLAIN_BYTES));
    return chunk.subarray(at, at + length);
  }
  function requireRange(offset: number, length: number): void {
    if (offset < 0 || length < 0 || offset + length > size)
      throw new CodedError('unreadable', `${source.name} has no ${length} bytes at ${offset}`);
  }

  return {
    name: source.name,
    size,
    isCut,

    async read(offset, length, reading) {
      requireRange(offset, length);
      const pieces: Bytes[] = [];
      for (let done = 0; done < length;) {
        reading?.throwIfAborted();
        const piece = await someAt(offset + done, length - done);
        pieces.push(piece);
        done += piece.length;
      }
      return concatBytes(pieces);
    },

    stream(offset, length) {
      let done = 0;
      return new ReadableStream<Bytes>(
        {
          start: () => requireRange(offset, length),
          async pull(controller) {
            if (done === length) return controller.close();
            // Whoever gets it may transfer its memory.
            const piece = (await someAt(offset + done, length - done)).slice();
            done += piece.length;
            controller.enqueue(piece);
            if (done === length) controller.close();
          },
        },
        { highWaterMark: 0 },
      );
    },
  };
}
