import { RemoteError } from './remote-error.ts';
import { isSameFile, strongTagOf, type ByteRange, type RemoteFile, type RemoteLink } from './remote-file.ts';

const CONTENT_RANGE = /^bytes (\d+)-(\d+)\/(\d+)$/;

/** The part of a response that says what its body is. */
export type AnswerHead = Pick<Response, 'status' | 'headers' | 'url'>;

/**
 * What an answer says of the file, if the answer is exactly what was asked for: those bytes, of the file that is known from
 * before, as they are. Throws a `RemoteError` otherwise, so that no other byte is ever taken for one of them.
 */
export function checkAnswer(
  answer: AnswerHead,
  asked: ByteRange,
  { url, name }: RemoteLink,
  known?: RemoteFile,
): RemoteFile {
  const { headers } = answer;
  refuseStatus(answer, known);
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (encoding !== 'identity') throw new RemoteError('wrong-answer', `The answer is encoded as ${encoding}`);
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  const found: RemoteFile = {
    url,
    address: answer.url || url,
    name,
    size: totalOf(headers.get('content-range'), asked),
    ...(etag !== null && { etag }),
    ...(lastModified !== null && { lastModified }),
  };
  if (known && !isSameFile(found, known))
    throw new RemoteError('link-changed', `${name} is another file now`);
  return found;
}

function refuseStatus({ status, headers }: AnswerHead, known: RemoteFile | undefined): void {
  if ([401, 403, 404, 410].includes(status)) throw new RemoteError('link-refused', `Status ${status}`);
  if (status === 429 || status >= 500) throw new RemoteError('server-failed', `Status ${status}`);
  if (/^text\/html|^application\/xhtml/i.test(headers.get('content-type') ?? '')) {
    throw new RemoteError('web-page', `Status ${status}, and a web page`);
  }
  if (status === 200) {
    // With `If-Range`, all of a file means that it is another one.
    const isOther = known && strongTagOf(known) !== undefined;
    throw new RemoteError(isOther ? 'link-changed' : 'no-ranges', 'Status 200');
  }
  if (status === 416 && known) throw new RemoteError('link-changed', 'Status 416');
  if (status !== 206) throw new RemoteError('wrong-answer', `Status ${status}`);
}

/** The size of the whole file. */
function totalOf(header: string | null, { offset, length }: ByteRange): number {
  const [, from, to, total] = (CONTENT_RANGE.exec(header ?? '') ?? []).map(Number);
  const isAsked = from === offset && to === offset + length - 1;
  if (!isAsked || total === undefined || total <= to || !Number.isSafeInteger(total)) {
    throw new RemoteError('wrong-answer', `Asked for ${length} bytes at ${offset}, but got ${header}`);
  }
  return total;
}
