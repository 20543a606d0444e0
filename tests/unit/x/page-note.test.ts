import { describe, expect, it } from 'vitest';
import { parsePageNote } from '#utils/x/guide/page-note.ts';

const EVENTS = [
  { type: 'dismiss' },
  { type: 'reopen' },
  { type: 'begin' },
  { type: 'ready' },
  { type: 'offered' },
  { type: 'failed' },
  { type: 'unavailable' },
  { type: 'again' },
  { type: 'confirm', step: 7 },
  { type: 'requested', by: 'seen' },
  { type: 'requested', by: 'found' },
  { type: 'files', count: 3 },
];
const READY = { type: 'ready' };

describe('parsePageNote', () => {
  it.each(EVENTS)('accepts what the guide notes: %j', (event) => {
    expect(parsePageNote({ event, account: { handle: 'after_hours' } })).toEqual({
      event,
      account: { handle: 'after_hours' },
    });
  });

  it('accepts a page that shows no account', () => {
    expect(parsePageNote({ event: READY, account: {} })).toEqual({ event: READY, account: {} });
  });

  it('drops fields that it does not know', () => {
    const event = { type: 'ready', madeAt: 5, remindedAt: { again: 1 } };

    expect(parsePageNote({ event, account: { handle: 'ana', guide: 'dismissed' }, now: 0 })).toEqual({
      event: READY,
      account: { handle: 'ana' },
    });
  });

  it.each([
    undefined,
    null,
    7,
    'ready',
    [],
    {},
    { event: READY },
    { account: {} },
    { event: [], account: {} },
  ])('rejects what is not a note: %j', (message) => {
    expect(parsePageNote(message)).toBeUndefined();
  });

  it.each([
    { type: 'imported', madeAt: 1 },
    { type: 'downloaded' },
    { type: 'downloading', file: 'twitter.zip' },
    { type: 'interrupted' },
    { type: 'seen' },
    { type: '__proto__' },
    { type: ['ready'] },
    { type: 'confirm' },
    { type: 'confirm', step: 0 },
    { type: 'confirm', step: 8 },
    { type: 'confirm', step: 2.5 },
    { type: 'confirm', step: '6' },
    { type: 'requested' },
    { type: 'requested', by: 'person' },
    { type: 'files', count: 0 },
    { type: 'files', count: 101 },
    { type: 'files', count: Number.NaN },
    { type: 'files', count: 1e300 },
    { type: 'files', count: '2' },
  ])('rejects what no page can show: %j', (event) => {
    expect(parsePageNote({ event, account: {} })).toBeUndefined();
  });

  it.each([
    { handle: '' },
    { handle: 'a b' },
    { handle: '@ana' },
    { handle: 'ana\n' },
    { handle: 'a'.repeat(21) },
    { handle: 7 },
    { handle: null },
    { handle: 'ana', accountId: '7' },
    { accountId: '7' },
    'ana',
    null,
  ])('rejects the account %j', (account) => {
    expect(parsePageNote({ event: READY, account })).toBeUndefined();
  });
});
