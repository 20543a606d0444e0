import { describe, expect, it } from 'vitest';
import { parseSpaces } from '#utils/archive/index.ts';

const START = Date.UTC(2026, 0, 9, 21, 3, 45);
const END = START + 3_600_000;

function read(item: unknown) {
  return parseSpaces(`window.YTD.spaces_metadata.part0 = ${JSON.stringify([item])}`)[0];
}

describe('parseSpaces', () => {
  it('reads what X describes, and keeps the entry as it is in the file', () => {
    const item = {
      spacesMetadata: {
        id: '1RDGlyZoMdRJL',
        creatorUserId: '12',
        hostUserIds: ['12', '34'],
        speakers: [
          {
            userId: '56',
            sessions: [{ start: '2026-01-09T21:03:45.000Z', end: '2026-01-09T22:03:45.000Z' }],
          },
        ],
        createdAt: '2026-01-09T21:03:45.000Z',
        endedAt: '2026-01-09T22:03:45.000Z',
      },
    };

    expect(read(item)).toEqual({
      id: '1RDGlyZoMdRJL',
      creatorId: '12',
      hostIds: ['12', '34'],
      speakers: [{ userId: '56', sessions: [{ start: START, end: END }] }],
      startedAt: START,
      endedAt: END,
      raw: item,
    });
  });

  it.each([
    ['no wrapper', { id: 'a' }],
    ['one wrapper', { spaceMetadata: { id: 'a' } }],
    ['two wrappers', { spacesMetadata: { space: { id: 'a' } } }],
    ['other words', { space: { space_id: 'a' } }],
  ])('finds a Space in %s', (_, item) => {
    expect(read(item)?.id).toBe('a');
  });

  it.each([
    ['ISO', '2026-01-09T21:03:45Z'],
    ['ISO in nanoseconds', '2026-01-09T21:03:45.000000000Z'],
    ['ISO without a zone', '2026-01-09 21:03:45'],
    ['ISO in another zone', '2026-01-09T22:03:45.000+01:00'],
    ['seconds', START / 1e3],
    ['seconds as text', String(START / 1e3)],
    ['milliseconds', START],
    ['milliseconds as text', String(START)],
    ['microseconds', START * 1e3],
    ['nanoseconds as text', `${START}000000`],
    ['seconds written as milliseconds', new Date(START / 1e3).toISOString()],
  ])('reads times in %s', (_, createdAt) => {
    expect(read({ id: 'a', createdAt })?.startedAt).toBe(START);
  });

  it.each(['', 'soon', '0', -1, 12, true, null, '9999-12-31T00:00:00Z', {}])(
    'does not read %j as a time',
    (createdAt) => {
      expect(read({ id: 'a', createdAt })).not.toHaveProperty('startedAt');
    },
  );

  it('has no end for a Space that was still live', () => {
    expect(read({ id: 'a', createdAt: START })).not.toHaveProperty('endedAt');
  });

  it.each([
    ['texts', ['12', '34']],
    ['numbers', [12, 34]],
    ['objects', [{ userId: '12' }, { twitterUserId: 34 }]],
    ['objects with ids', [{ id: '12' }, { id: 34 }]],
    ['one of them twice', ['12', '34', '12']],
  ])('reads hosts given as %s', (_, hostUserIds) => {
    expect(read({ id: 'a', hostUserIds })?.hostIds).toEqual(['12', '34']);
  });

  const session = { start: START, end: END };
  it.each<[string, unknown, unknown]>([
    [
      'ids alone',
      ['11111', '22222'],
      [
        { userId: '11111', sessions: [] },
        { userId: '22222', sessions: [] },
      ],
    ],
    [
      'one row a session',
      [
        { userId: '11111', startTime: END, endTime: END + 1000 },
        { userId: '11111', startTime: START, endTime: END },
      ],
      [{ userId: '11111', sessions: [session, { start: END, end: END + 1000 }] }],
    ],
    [
      'wrapped rows',
      [{ speaker: { twitterUserId: 11111, joinedAt: START, leftAt: END } }],
      [{ userId: '11111', sessions: [session] }],
    ],
    [
      'sessions with ids of their own',
      [{ userId: '11111', sessions: [{ id: '99999', startedAt: START, endedAt: END }] }],
      [{ userId: '11111', sessions: [session] }],
    ],
    [
      'a map by id',
      { '11111': [{ start: START, end: END }], '22222': [] },
      [
        { userId: '11111', sessions: [session] },
        { userId: '22222', sessions: [] },
      ],
    ],
    [
      'a session without an end',
      [{ userId: '11111', start: START }],
      [{ userId: '11111', sessions: [{ start: START }] }],
    ],
    ['nothing', undefined, []],
    ['words', ['somebody', { name: 'x', gender: 'y' }], []],
  ])('reads speakers given as %s', (_, speakers, expected) => {
    expect(read({ id: 'a', speakers })?.speakers).toEqual(expected);
  });

  it('skips an entry without an id among others', () => {
    expect(parseSpaces('x = [{"id":"a"},{"other":"b"},"c",null]').map(({ id }) => id)).toEqual(['a']);
  });

  it('is empty for an empty list', () => {
    expect(parseSpaces('window.YTD.spaces_metadata.part0 = [ ]')).toEqual([]);
  });

  it.each([
    ['no JSON', 'window.YTD.spaces_metadata.part0 = [{', 'bad-metadata'],
    ['entries without any id', 'x = [{"a":"b"}]', 'bad-metadata'],
    ['more Spaces than anybody has held', `x = [${'{"id":"a"},'.repeat(100_001)}{}]`, 'too-large'],
    ['more text than we read', `x = "${' '.repeat(65 * 1024 * 1024)}"`, 'too-large'],
  ])('fails with its code for %s', (_, text, code) => {
    expect(() => parseSpaces(text)).toThrow(expect.objectContaining({ code }));
  });
});
