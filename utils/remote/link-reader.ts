import type { Bytes } from '#utils/zip/index.ts';
import { probeLink } from './probe-link.ts';
import type { RemoteContext } from './remote-context.ts';
import { RemoteError } from './remote-error.ts';
import type { ByteRange, RemoteFile } from './remote-file.ts';
import { requestRange, type OpenAnswer } from './request-range.ts';

/** Reads ranges of one file behind a link. */
export interface LinkReader {
  readonly file: RemoteFile;
  /** Exactly these bytes, in chunks. Throws a `RemoteError`. */
  bytes(range: ByteRange, signal: AbortSignal): AsyncGenerator<Bytes, void>;
}

/** How long to wait before the same bytes are asked for again, in ms. Whatever has come starts the list anew. */
const WAITS = [500, 2000, 5000, 15_000, 30_000];

/** So many broken connections are more than bad luck. */
const MAX_BREAKS = 100;

/**
 * A connection that breaks is opened again where it broke off. A link that led to an address which has ended is followed
 * once more, as long as the same file is still there.
 */
export function createLinkReader(file: RemoteFile, context: RemoteContext): LinkReader {
  let { address } = file;
  /** Whether the address has given any bytes. */
  let isProven = false;
  let breaks = 0;

  async function open(asked: ByteRange, signal: AbortSignal): Promise<OpenAnswer> {
    const options = { context, known: file, signal };
    try {
      return await requestRange(address, asked, file, options);
    } catch (error) {
      const isEnded = error instanceof RemoteError && error.code === 'link-refused';
      if (!isEnded || !isProven) throw error;
      isProven = false;
      ({ address } = await probeLink(file, context, signal, file));
      return requestRange(address, asked, file, options);
    }
  }

  /** What comes of one request. Throws `no-connection` where that is not all. */
  async function* bytesOnce(asked: ByteRange, signal: AbortSignal): AsyncGenerator<Bytes, void> {
    const release = await context.slots.take(signal);
    let answer: OpenAnswer | undefined;
    let left = asked.length;
    try {
      answer = await open(asked, signal);
      for await (const chunk of answer.body()) {
        isProven = true;
        left -= chunk.length;
        yield chunk;
      }
      if (left > 0) throw new RemoteError('no-connection', `${left} bytes did not come`);
    } finally {
      answer?.close();
      release();
    }
  }

  return {
    file,
    async *bytes({ offset, length }, signal) {
      const end = offset + length;
      let at = offset;
      let tries = 0;
      while (at < end) {
        try {
          for await (const chunk of bytesOnce({ offset: at, length: end - at }, signal)) {
            at += chunk.length;
            tries = 0;
            yield chunk;
          }
        } catch (error) {
          signal.throwIfAborted();
          const wait = WAITS[tries++];
          const isPassing = error instanceof RemoteError && error.isPassing;
          if (!isPassing || wait === undefined || (breaks += 1) > MAX_BREAKS) throw error;
          await context.wait(wait, signal);
        }
      }
    },
  };
}
