import {
  assert,
  constant,
  constantFrom,
  nat,
  option,
  property,
  record,
  uniqueArray,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEdits } from '#utils/library/merge/merge-edits.ts';
import { mergePositions } from '#utils/library/merge/merge-positions.ts';
import { mergeTranscripts } from '#utils/library/merge/merge-transcripts.ts';
import type { Edits } from '#utils/library/records.ts';
import type { StoredTranscript } from '#utils/library/schema.ts';

const COPY = { importedAt: 100 };
const of = (edits: Partial<Edits>): Edits => ({ spaceId: '1abc', ...edits });
const merge = (mine: Partial<Edits>, theirs: Partial<Edits>): Edits =>
  mergeEdits(of(mine), of(theirs), COPY).edits;

/** Everything that somebody has written which is not in what was merged. */
function lostWords(
  { title, note, bookmarks = [], tags = [] }: Edits,
  { edits, title: differing }: ReturnType<typeof mergeEdits>,
): unknown[] {
  const titles = [edits.title, differing?.other];
  return [
    ...(titles.includes(title) ? [] : [title]),
    ...((edits.note ?? '').includes(note ?? '') ? [] : [note]),
    ...bookmarks.filter(
      ({ at, note: words }) => !edits.bookmarks?.some((b) => b.at === at && b.note === words),
    ),
    ...tags.filter((tag) => !edits.tags?.includes(tag)),
  ].filter((lost) => lost !== undefined);
}

describe('edits', () => {
  it('takes what only the backup has, and keeps what only the library has', () => {
    const merged = merge(
      { title: 'Mine', tags: ['News'], isFavourite: true },
      { note: 'Theirs', trim: { from: 1, to: 2 }, tags: ['news', 'Maps'], isKept: true, editedAt: 9 },
    );

    expect(merged).toEqual({
      spaceId: '1abc',
      title: 'Mine',
      note: 'Theirs',
      trim: { from: 1, to: 2 },
      tags: ['News', 'Maps'],
      isFavourite: true,
      isKept: true,
      editedAt: 9,
    });
  });

  it.each([
    ['the library was edited last', 2, 1, 'Mine', 'Theirs'],
    ['the backup was edited last', 1, 2, 'Theirs', 'Mine'],
    ['both were at the same time', 1, 1, 'Mine', 'Theirs'],
    ['nothing is known', undefined, undefined, 'Mine', 'Theirs'],
  ])('of two titles keeps one and names the other: %s', (_case, mineAt, theirsAt, kept, other) => {
    const at = (editedAt: number | undefined) => (editedAt === undefined ? {} : { editedAt });

    const { edits, title } = mergeEdits(
      of({ title: 'Mine', ...at(mineAt) }),
      of({ title: 'Theirs', ...at(theirsAt) }),
      COPY,
    );

    expect(edits.title).toBe(kept);
    expect(title).toEqual({ kept, other });
  });

  it('keeps both notes, the newer first, unless one has the other in it', () => {
    expect(merge({ note: 'A', editedAt: 1 }, { note: 'B', editedAt: 2 }).note).toBe('B\n\n---\n\nA');
    expect(merge({ note: 'A' }, { note: 'B' }).note).toBe('A\n\n---\n\nB');
    expect(merge({ note: 'long and more' }, { note: 'long', editedAt: 5 }).note).toBe('long and more');
  });

  it('keeps both texts of a bookmark, and each bookmark once', () => {
    const mine = [
      { id: 'a', at: 5, note: 'five' },
      { id: 'b', at: 1, note: 'one' },
    ];
    const theirs = [
      { id: 'a', at: 5, note: 'changed' },
      { id: 'z', at: 1, note: 'one' },
      { id: 'c', at: 3, note: 'three' },
    ];

    const { bookmarks = [] } = merge({ bookmarks: mine, editedAt: 2 }, { bookmarks: theirs, editedAt: 1 });

    expect(bookmarks.map(({ at, note }) => [at, note])).toEqual([
      [1, 'one'],
      [3, 'three'],
      [5, 'five'],
      [5, 'changed'],
    ]);
    expect(bookmarks.find(({ note }) => note === 'five')?.id).toBe('a');
  });

  it('keeps the clips of both, also where one has been changed', () => {
    const kept = { id: 'a', from: 5, to: 9, name: 'five' };
    const theirs = [
      { ...kept, to: 12 },
      { id: 'b', from: 1, to: 2, name: '' },
    ];

    const { clips = [] } = merge({ clips: [kept], editedAt: 2 }, { clips: theirs, editedAt: 1 });

    expect(clips.map(({ from, to, name }) => [from, to, name])).toEqual([
      [1, 2, ''],
      [5, 9, 'five'],
      [5, 12, 'five'],
    ]);
    expect(merge({ clips }, { clips: theirs }).clips).toEqual(clips);
  });

  it('leaves a copy in the trash that was there, and not one that was taken out since', () => {
    const deleted = { at: 50, importedAt: 100 };

    expect(merge({}, { deleted }).deleted).toEqual(deleted);
    expect(merge({ editedAt: 60 }, { deleted }).deleted).toBeUndefined();
    expect(merge({}, { deleted: { ...deleted, importedAt: 99 } }).deleted).toBeUndefined();
  });

  const text = constantFrom('A', 'B', 'AB', 'C');
  const optional = <Value>(arbitrary: Arbitrary<Value>) => option(arbitrary, { nil: undefined });
  const anyEdits = record({
    title: optional(text),
    note: optional(text),
    tags: optional(uniqueArray(text, { minLength: 1, maxLength: 3 })),
    bookmarks: optional(
      uniqueArray(record({ id: constantFrom('1', '2', '3'), at: nat(3), note: text }), {
        minLength: 1,
        maxLength: 3,
        selector: ({ id }) => id,
      }).map((bookmarks) => bookmarks.sort((a, b) => a.at - b.at)),
    ),
    trim: optional(record({ from: nat(3), to: nat(3) })),
    isFavourite: optional(constant(true as const)),
    editedAt: optional(nat(3)),
  }).map((fields): Edits => {
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    return of(Object.fromEntries(given));
  });

  it('changes nothing when the same is merged again, and never loses a word', () => {
    assert(
      property(anyEdits, anyEdits, (mine, theirs) => {
        const once = mergeEdits(mine, theirs, COPY);

        expect(mergeEdits(once.edits, theirs, COPY).edits).toBe(once.edits);
        expect(mergeEdits(mine, mine, COPY).edits).toBe(mine);
        expect([mine, theirs].flatMap((each) => lostWords(each, once))).toEqual([]);
      }),
    );
  });
});

describe('positions', () => {
  it('keeps the one that was listened to last', () => {
    const mine = { spaceId: '1abc', position: 10, playedAt: 5 };

    expect(mergePositions(undefined, mine)).toBe(mine);
    expect(mergePositions(mine, { ...mine, position: 20, playedAt: 6 }).position).toBe(20);
    expect(mergePositions(mine, { spaceId: '1abc', position: 0, heardAt: 7 }).heardAt).toBe(7);
    expect(mergePositions(mine, { ...mine, position: 20 })).toBe(mine);
  });
});

describe('transcripts', () => {
  const transcript = (words: string, addedAt: number): StoredTranscript => ({
    spaceId: '1abc',
    name: 'a.vtt',
    addedAt,
    cues: [{ from: 0, to: 1, text: words }],
  });

  it('keeps the newer one, and says which is the other', () => {
    const [old, recent] = [transcript('old', 1), transcript('recent', 2)];

    expect(mergeTranscripts(undefined, old)).toEqual({ transcript: old });
    expect(mergeTranscripts(old, recent)).toEqual({ transcript: recent, older: old });
    expect(mergeTranscripts(recent, old)).toEqual({ transcript: recent, older: old });
  });

  it('knows the same one again', () => {
    const mine = transcript('same', 1);

    expect(mergeTranscripts(mine, transcript('same', 2))).toEqual({ transcript: mine });
  });
});
