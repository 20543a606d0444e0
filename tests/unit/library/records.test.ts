import { describe, expect, it } from 'vitest';
import { byNewest, speakerHookName, speakerKey, type SpeakerRef } from '#utils/library/records.ts';
import { recordingOf } from '../components/builders.ts';

const unknownHost: SpeakerRef = { isHost: true };
const hostCalledHost: SpeakerRef = { isHost: true, handle: 'host' };
const guestCalledHost: SpeakerRef = { isHost: false, handle: 'host' };
const guestCalledGuest: SpeakerRef = { isHost: false, handle: 'guest' };
const unknownGuest: SpeakerRef = { isHost: false };
const guestWithId: SpeakerRef = { isHost: false, userId: '42' };
const guestCalledLikeAnId: SpeakerRef = { isHost: false, handle: '42' };

describe('speakerKey', () => {
  it('differs between people whose handles are the words host and guest, or an id', () => {
    const keys = [
      unknownHost,
      guestCalledHost,
      guestCalledGuest,
      unknownGuest,
      guestWithId,
      guestCalledLikeAnId,
    ];

    expect(new Set(keys.map(speakerKey)).size).toBe(keys.length);
  });

  it.each([
    ['host', unknownHost],
    ['@host', hostCalledHost],
    ['@guest', guestCalledGuest],
    ['guest', unknownGuest],
    ['#42', guestWithId],
  ])('is %s, which settings and addresses remember', (key, speaker) => {
    expect(speakerKey(speaker)).toBe(key);
  });
});

describe('byNewest', () => {
  it('orders by date, newest first and without a date last, then by id', () => {
    const recordings = [
      recordingOf({ spaceId: 'c', startedAt: 1 }),
      recordingOf({ spaceId: 'b', startedAt: 2 }),
      { ...recordingOf({ spaceId: 'e' }), startedAt: undefined },
      { ...recordingOf({ spaceId: 'd' }), startedAt: undefined },
      recordingOf({ spaceId: 'a', startedAt: 2 }),
    ].map(({ startedAt, ...others }) => ({ ...others, ...(startedAt !== undefined && { startedAt }) }));

    expect(recordings.toSorted(byNewest).map(({ spaceId }) => spaceId)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('speakerHookName', () => {
  it.each([
    ['host', unknownHost],
    ['host', hostCalledHost],
    ['host', guestCalledHost],
    ['guest', unknownGuest],
    ['42', guestWithId],
  ])('is %s, as scripts expect it', (name, speaker) => {
    expect(speakerHookName(speaker)).toBe(name);
  });
});
