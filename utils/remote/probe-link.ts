import type { RemoteContext } from './remote-context.ts';
import { RemoteError } from './remote-error.ts';
import type { RemoteFile, RemoteLink } from './remote-file.ts';
import { requestRange } from './request-range.ts';
import { hostOf } from './x-hosts.ts';

/** One byte: enough to learn whether there are ranges, and of what. */
const FIRST_BYTE = { offset: 0, length: 1 };

/** Asks a link for its first byte. Throws a `RemoteError` where the file behind it cannot be read by ranges. */
export async function probeLink(
  link: RemoteLink,
  context: RemoteContext,
  signal: AbortSignal,
  known?: RemoteFile,
): Promise<RemoteFile> {
  try {
    const answer = await requestRange(link.url, FIRST_BYTE, link, { context, known, signal });
    try {
      let bytes = 0;
      for await (const chunk of answer.body()) bytes += chunk.length;
      if (bytes !== 1) throw new RemoteError('no-connection', 'The first byte did not come');
    } finally {
      answer.close();
    }
    return answer.found;
  } catch (error) {
    if (error instanceof RemoteError && error.code === 'no-connection' && error.cause !== undefined) {
      await refuseForeignRedirect(link, context, signal);
    }
    throw error;
  }
}

/** A redirect to a host without permission fails like a broken network. The link alone says which of them it is. */
async function refuseForeignRedirect(
  { url, name }: RemoteLink,
  { send, traffic, onSent }: RemoteContext,
  signal: AbortSignal,
): Promise<void> {
  const ended = new AbortController();
  traffic.requests += 1;
  onSent?.({ at: Date.now(), host: hostOf(url), bytes: 0 });
  try {
    const both = AbortSignal.any([signal, ended.signal]);
    const { type, status } = await send(url, { range: 'bytes=0-0', signal: both, redirect: 'manual' });
    const isRedirect = type === 'opaqueredirect' || (status >= 300 && status < 400);
    if (isRedirect) throw new RemoteError('kept-elsewhere', `${name} is kept on a host that is not X's`);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RemoteError) throw error;
    // The network is broken indeed, as is reported already.
  } finally {
    ended.abort();
  }
}
