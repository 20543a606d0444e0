import { CodedError } from '#utils/coded-error.ts';
import { STEPS } from '#utils/x/page/guide-step.ts';
import { MOST_FILES, type RequestEvent } from './request-events.ts';
import { HANDLE } from '#utils/x/page/account-on-page.ts';
import type { AccountRef } from './account-ref.ts';

/** What X's pages can show or a person tell there; never what has come down or been imported. */
export type PageEvent = Extract<
  RequestEvent,
  { type: (typeof PLAIN_EVENTS)[number] | 'confirm' | 'requested' | 'files' }
>;

/** What the guide has to say of the page it is in. */
export interface PageNote {
  event: PageEvent;
  /** By its handle, if the page shows it: X's own id only an archive tells. */
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

/**
 * What came as a message out of X's pages, which are not ours: taken over piece by piece, so that nothing else is ever
 * stored. Throws `bad-note` where it is anything but a note.
 */
export function parsePageNote(message: unknown): PageNote {
  const event = isRecord(message) ? parseEvent(message['event']) : undefined;
  const account = isRecord(message) ? parseAccountRef(message['account']) : undefined;
  if (event && account) return { event, account };
  throw new CodedError('bad-note', 'A page of X has sent what is no note about a request');
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

function parseAccountRef(account: unknown): AccountRef | undefined {
  if (!isRecord(account) || account['accountId'] !== undefined) return undefined;
  const { handle } = account;
  if (handle === undefined) return {};
  return typeof handle === 'string' && HANDLE.test(handle) ? { handle } : undefined;
}

function isCount(count: unknown): count is number {
  return Number.isInteger(count) && Number(count) >= 1 && Number(count) <= MOST_FILES;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
