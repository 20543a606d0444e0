import type { Bytes } from '#utils/zip/index.ts';
import { checkAnswer } from './check-answer.ts';
import type { RemoteContext } from './remote-context.ts';
import { RemoteError } from './remote-error.ts';
import { strongTagOf, type ByteRange, type RemoteFile, type RemoteLink } from './remote-file.ts';
import { hostOf } from './x-hosts.ts';

/** An answer that is what was asked for, with its body. */
export interface OpenAnswer {
  found: RemoteFile;
  /** Its bytes, as they come: `asked.length` of them, or fewer if the connection breaks. Throws a `RemoteError`. */
  body(): AsyncGenerator<Bytes, void>;
  /** Ends the request, if it has not ended. */
  close(): void;
}

/**
 * Sends one request for one range. Anything but that range of that file is ended after its headers, and thrown as a
 * `RemoteError`.
 */
export async function requestRange(
  address: string,
  asked: ByteRange,
  link: RemoteLink,
  { context, known, signal }: { context: RemoteContext; known?: RemoteFile | undefined; signal: AbortSignal },
): Promise<OpenAnswer> {
  if (!context.isAllowed(address)) {
    throw new RemoteError('kept-elsewhere', `${hostOf(address)} is no host of X's`);
  }
  const sent = { at: Date.now(), host: hostOf(address), bytes: 0 };
  const ended = new AbortController();
  const both = AbortSignal.any([signal, ended.signal]);
  let isOver = false;
  const close = (): void => {
    ended.abort();
    if (!isOver) context.onSent?.(sent);
    isOver = true;
  };
  context.traffic.requests += 1;
  try {
    const response = await unlessStalled(
      context.send(address, {
        range: `bytes=${asked.offset}-${asked.offset + asked.length - 1}`,
        ifRange: known && strongTagOf(known),
        signal: both,
      }),
      context.stallTime,
    );
    // Fetch follows redirects by itself; a host without permission it does not even reach.
    if (response.url && !context.isAllowed(response.url)) {
      throw new RemoteError('kept-elsewhere', `${hostOf(response.url)} is no host of X's`);
    }
    const found = checkAnswer(response, asked, link, known);
    return { found, body: () => bytesOf(response, asked.length, context, sent), close };
  } catch (error) {
    close();
    signal.throwIfAborted();
    throw asRemoteError(error);
  }
}

async function* bytesOf(
  { body }: Response,
  length: number,
  { traffic, stallTime }: RemoteContext,
  sent: { bytes: number },
): AsyncGenerator<Bytes, void> {
  const reader = body?.getReader();
  if (!reader) return;
  let left = length;
  while (left > 0) {
    const { value } = await unlessStalled(reader.read(), stallTime).catch((error: unknown) => {
      throw asRemoteError(error);
    });
    if (!value) return;
    if (value.length > left)
      throw new RemoteError('wrong-answer', 'There are more bytes than were asked for');
    left -= value.length;
    sent.bytes += value.length;
    traffic.bytes += value.length;
    yield value;
  }
}

/** What a browser says of a connection that failed is the same for all reasons. */
export function asRemoteError(error: unknown): unknown {
  const isNetwork = error instanceof TypeError || error instanceof DOMException;
  return isNetwork ? new RemoteError('no-connection', 'The connection failed', { cause: error }) : error;
}

async function unlessStalled<T>(promise: Promise<T>, ms: number): Promise<T> {
  const { promise: stalled, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new RemoteError('no-connection', `Nothing came for ${ms} ms`)), ms);
  try {
    return await Promise.race([promise, stalled]);
  } finally {
    clearTimeout(timer);
  }
}
