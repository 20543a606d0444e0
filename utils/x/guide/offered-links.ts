import { isRecord } from '#utils/is-record.ts';
import { parseAccountRef, type AccountRef } from '#utils/x/account-ref.ts';
import { MAX_FILES } from '#utils/x/request/request-events.ts';

/** X's links to its files, as its page has them. Only proposals: a page can say anything. */
export interface OfferedLinks {
  links: string[];
  account: AccountRef;
}

const MAX_LENGTH = 4096;

/** Copies field by field, so that nothing else is ever stored. Undefined if the message is something else. */
export function parseOfferedLinks(message: unknown): OfferedLinks | undefined {
  const account = isRecord(message) ? parseAccountRef(message['account']) : undefined;
  const links: unknown = isRecord(message) ? message['links'] : undefined;
  if (!account || !Array.isArray(links) || links.length > MAX_FILES) return undefined;
  const isText = links.every((each) => typeof each === 'string' && each.length <= MAX_LENGTH);
  return isText ? { links: links.map(String), account } : undefined;
}
