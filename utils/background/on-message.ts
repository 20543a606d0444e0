import { browser } from '#utils/browser.ts';
import { CodedError } from '#utils/coded-error.ts';
import { onAnyMessage, type Protocol } from '#utils/messaging.ts';
import { X_MATCHES } from '#utils/x/index.ts';
import { PAYLOADS, type Payload } from './payloads.ts';

/** What X's pages may send: what the guide and its loader need. Everything else comes from pages of the extension. */
const X_MAY_SEND: ReadonlySet<keyof Protocol> = new Set([
  'pageOpened',
  'readRequest',
  'noteRequest',
  'openLibrary',
  'offerLinks',
]);

/** The part of a message's sender that is used. */
interface Sender {
  /** The address of the sender's page. */
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/**
 * Throws `not-ours` if this sender may not send such a message. Content scripts share their process with X's page: a
 * page that has taken it over could send whatever they can send.
 */
export function requireSender(type: keyof Protocol, { url = '' }: Sender): void {
  if (url.startsWith(browser.runtime.getURL('/'))) return;
  if (X_MAY_SEND.has(type) && isAddressOfX(url)) return;
  throw new CodedError('not-ours', `${type} may not be sent by ${url || 'a sender without an address'}`);
}

function isAddressOfX(url: string): boolean {
  const origin = URL.canParse(url) && new URL(url).origin;
  return X_MATCHES.some((match) => match === `${origin}/*`);
}

/** Answers messages of one type: from senders that may send them, with payloads that they may have. */
export function onMessage<Type extends keyof Protocol>(
  type: Type,
  onReceived: (data: Payload<Type>, sender: Sender) => void | Promise<ReturnType<Protocol[Type]>>,
): void {
  onAnyMessage(type, ({ data, sender }) => {
    requireSender(type, sender);
    return onReceived(PAYLOADS[type](data), sender);
  });
}
