import { browser } from '#utils/browser.ts';
import { CodedError } from '#utils/coded-error.ts';
import { parseCopyRequest } from '#utils/downloads-copy/index.ts';
import type { Protocol } from '#utils/messaging.ts';
import { parseAccountRef, parseOfferedLinks, parsePageNote, parsePageOpened } from '#utils/x/index.ts';
import { parseImportEnd } from './parse-import-end.ts';

export type Payload<Type extends keyof Protocol> = Parameters<Protocol[Type]>[0];

/** What comes with a message that has no payload is dropped. */
const nothing = (): undefined => undefined;

/**
 * Reads the payload of each type of message, whoever sent it: copied field by field, so that nothing else is ever
 * stored. Throws `bad-message` if it is something else.
 */
export const PAYLOADS: { [Type in keyof Protocol]: (data: unknown) => Payload<Type> } = {
  openEngine: nothing,
  startGuide: nothing,
  requestsSeen: nothing,
  importOffers: nothing,
  eraseEverything: nothing,
  copyToDownloads: nothing,
  pageOpened: required(parsePageOpened),
  readRequest: required(parseAccountRef),
  noteRequest: required(parsePageNote),
  openLibrary: required((data) => (typeof data === 'string' ? data : undefined)),
  offerLinks: required(parseOfferedLinks),
  importEnded: required(parseImportEnd),
  startCopy: required((data) => parseCopyRequest(data, browser.runtime.getURL('/'))),
  waitForCopy: required((data) => (Number.isSafeInteger(data) ? Number(data) : undefined)),
};

function required<Data>(parse: (data: unknown) => Data | undefined): (data: unknown) => Data {
  return (data) => {
    const payload = parse(data);
    if (payload === undefined) throw new CodedError('bad-message', 'A message with a wrong payload');
    return payload;
  };
}
