import { isRecord } from '#utils/is-record.ts';
import { parseAccountRef, type AccountRef } from '#utils/x/account-ref.ts';
import { STEPS } from '#utils/x/page/guide-step.ts';
import { MAX_FILES, type RequestEvent } from '#utils/x/request/request-events.ts';

/** The events that X's pages can show, or that a person can state there. Downloads and imports are not among them. */
export type PageEvent = Extract<
  RequestEvent,
  { type: (typeof PLAIN_EVENTS)[number] | 'confirm' | 'requested' | 'files' }
>;

/** What the guide reports of the page that it is in. */
export interface PageNote {
  event: PageEvent;
  /** The handle, if the page shows it. X's own id is known only from an archive. */
  account: AccountRef;
}

const PLAIN_EVENTS = [
  'dismiss',
  'reopen',
  'begin',
  'ready',
  'offered',
  'failed',
  'unavailable',
  'again',
] as const;

/** Copies field by field, so that nothing else is ever stored. Undefined if the message is no page note. */
export function parsePageNote(message: unknown): PageNote | undefined {
  const event = isRecord(message) ? parseEvent(message['event']) : undefined;
  const account = isRecord(message) ? parseAccountRef(message['account']) : undefined;
  return event && account && { event, account };
}

function parseEvent(event: unknown): PageEvent | undefined {
  if (!isRecord(event)) return undefined;
  const { type, step, by, count } = event;
  const plain = PLAIN_EVENTS.find((each) => each === type);
  if (plain) return { type: plain };
  if (type === 'confirm' && STEPS.some((each) => each === step)) return { type, step: Number(step) };
  if (type === 'requested' && (by === 'seen' || by === 'found')) return { type, by };
  if (type === 'files' && isCount(count)) return { type, count };
  return undefined;
}

function isCount(count: unknown): count is number {
  return Number.isInteger(count) && Number(count) >= 1 && Number(count) <= MAX_FILES;
}
