import { describe, expect, it } from 'vitest';
import { speakerHookName, speakerKey, type SpeakerRef } from '#utils/library/records.ts';

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
