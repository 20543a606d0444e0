import { describe, expect, it } from 'vitest';
import { mergeMetadata, type SpaceMetadata } from '#utils/archive/index.ts';

const live: SpaceMetadata = {
  id: '1abc',
  creatorId: '42',
  hostIds: ['42'],
  speakers: [{ userId: '7', sessions: [] }],
  startedAt: 1000,
  raw: 'live',
};
const ended: SpaceMetadata = {
  id: '1abc',
  hostIds: [],
  speakers: [],
  startedAt: 1001,
  endedAt: 9000,
  raw: 'ended',
};

describe('mergeMetadata', () => {
  it.each([
    ['the later one last', live, ended],
    ['the later one first', ended, live],
  ])('prefers the entry that knows the end, and fills in from the other: %s', (_order, known, found) => {
    expect(mergeMetadata(known, found)).toEqual({
      id: '1abc',
      creatorId: '42',
      hostIds: ['42'],
      speakers: [{ userId: '7', sessions: [] }],
      startedAt: 1001,
      endedAt: 9000,
      raw: 'ended',
    });
  });
});
