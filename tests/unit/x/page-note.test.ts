import { describe, expect, it } from 'vitest';
import { codeOf } from '#utils/coded-error.ts';
import { parsePageNote } from '#utils/x/request/page-note.ts';

const EVENTS = [
  { type: 'put-away' },
  { type: 'bring-back' },
  { type: 'begin' },
  { type: 'ready' },
  { type: 'offered' },
  { type: 'failed' },
  { type: 'unavailable' },
  { type: 'again' },
  { type: 'tell', step: 7 },
  { type: 'requested', by: 'seen' },
  { type: 'requested', by: 'found' },
  { type: 'files', count: 3 },
];
const READY = { type: 'ready' };

const codeFor = (message: unknown): string | undefined => {
  try {
    parsePageNote(message);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
};

describe('parsePageNote', () => {
  it.each(EVENTS)('takes what the guide notes: %j', (event) => {
    expect(parsePageNote({ event, who: { handle: 'after_hours' } })).toEqual({
      event,
      who: { handle: 'after_hours' },
    });
  });

  it('takes a page that shows nobody', () => {
    expect(parsePageNote({ event: READY, who: {} })).toEqual({ event: READY, who: {} });
  });

  it('takes nothing along that it does not know', () => {
    const event = { type: 'ready', madeAt: 5, said: { again: 1 } };

    expect(parsePageNote({ event, who: { handle: 'ana', guide: 'away' }, now: 0 })).toEqual({
      event: READY,
      who: { handle: 'ana' },
    });
  });

  it.each([undefined, null, 7, 'ready', [], {}, { event: READY }, { who: {} }, { event: [], who: {} }])(
    'refuses what is no note at all: %j',
    (message) => {
      expect(codeFor(message)).toBe('bad-note');
    },
  );

  it.each([
    { type: 'imported', madeAt: 1 },
    { type: 'downloaded' },
    { type: 'downloading', file: 'twitter.zip' },
    { type: 'interrupted' },
    { type: 'looked' },
    { type: '__proto__' },
    { type: ['ready'] },
    { type: 'tell' },
    { type: 'tell', step: 0 },
    { type: 'tell', step: 8 },
    { type: 'tell', step: 2.5 },
    { type: 'tell', step: '6' },
    { type: 'requested' },
    { type: 'requested', by: 'told' },
    { type: 'files', count: 0 },
    { type: 'files', count: 101 },
    { type: 'files', count: Number.NaN },
    { type: 'files', count: 1e300 },
    { type: 'files', count: '2' },
  ])('refuses what no page can show: %j', (event) => {
    expect(codeFor({ event, who: {} })).toBe('bad-note');
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
  ])('refuses an account like %j', (who) => {
    expect(codeFor({ event: READY, who })).toBe('bad-note');
  });
});
