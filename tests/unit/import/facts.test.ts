import { describe, expect, it } from 'vitest';
import { layoutOf, type ArchiveContents, type SpaceMetadata } from '#utils/archive/index.ts';
import { accountOf } from '#utils/import/open/read-contents.ts';
import { factsFrom, isSameFacts, isSameOwner, mergeFacts, ownerOf } from '#utils/import/plan/space-facts.ts';

const contentsOf = (about: Partial<ArchiveContents> = {}): ArchiveContents => ({
  layout: layoutOf([]),
  spaces: [],
  ...about,
});
const archiveOf = (accountId: string, username?: string) =>
  contentsOf({ account: { accountId, ...(username !== undefined && { username }) } });
const metadataOf = (about: Partial<SpaceMetadata> = {}): SpaceMetadata => ({
  id: '1abc',
  hostIds: [],
  speakers: [],
  raw: {},
  ...about,
});
const offers = {
  titles: new Map([['1abc', ['Radio night']]]),
  people: new Map(
    Object.entries({ '1': 'ana', '2': 'ben', '3': 'chu', '4': 'not here' }).map(([id, handle]) => [
      id,
      { userId: id, handle },
    ]),
  ),
};
const spaceOf = (metadata?: SpaceMetadata, archive = 0) => ({
  spaceId: '1abc',
  archive,
  audio: [],
  attachments: [],
  ...(metadata && { metadata }),
});

describe('the owner of an archive', () => {
  it('is what its account says, or else its manifest', () => {
    const manifest = { accountId: '7', username: 'manifest', isPartial: false, knowsSpaces: true };

    expect(accountOf(archiveOf('42', 'ana'))).toEqual({ id: '42', handle: 'ana' });
    expect(accountOf(archiveOf('42'))).toEqual({ id: '42' });
    expect(accountOf(contentsOf())).toBeUndefined();
    expect(accountOf({ ...contentsOf(), manifest })).toEqual({
      id: '7',
      handle: 'manifest',
    });
    expect(accountOf({ ...archiveOf('42'), manifest })).toEqual({
      id: '42',
      handle: 'manifest',
    });
  });

  it('is that of the others of an import if it does not say, and they are all of one person', () => {
    const unknown = contentsOf();
    const [first, second] = [archiveOf('42'), archiveOf('43')];

    expect(ownerOf([first, unknown], 1)).toEqual({ id: '42' });
    expect(ownerOf([first, unknown, first], 1)).toEqual({ id: '42' });
    expect(ownerOf([first, unknown, second], 1)).toBeUndefined();
    expect(ownerOf([first, unknown, second], 2)).toEqual({ id: '43' });
    expect(ownerOf([unknown], 0)).toBeUndefined();
    expect(ownerOf([first], 7)).toEqual({ id: '42' });
  });
});

describe('what the archives of an import say about a Space', () => {
  it('is its metadata, its owner, the title in posts, and the handles of its people', () => {
    const metadata = metadataOf({
      creatorId: '1',
      hostIds: ['2', '9'],
      speakers: [{ userId: '3', sessions: [] }],
    });

    expect(factsFrom(spaceOf(metadata), [archiveOf('42')], offers)).toEqual({
      metadata,
      account: { id: '42' },
      titleOffer: 'Radio night',
      handles: { '1': 'ana', '2': 'ben', '3': 'chu' },
    });
  });

  it('is nothing where they say nothing', () => {
    const none = { titles: new Map<string, string[]>(), people: new Map<string, never>() };

    expect(factsFrom(spaceOf(), [contentsOf()], none)).toEqual({});
    expect(factsFrom(spaceOf(metadataOf({ creatorId: '1' })), [contentsOf()], none)).toEqual({
      metadata: metadataOf({ creatorId: '1' }),
    });
  });
});

describe('facts that are added to known ones', () => {
  it('replace what they say something about, and nothing else', () => {
    const known = {
      titleOffer: 'Old',
      handles: { '1': 'ana', '2': 'old' },
      account: { id: '42', handle: 'me' },
    };

    expect(mergeFacts(known, {})).toEqual(known);
    expect(mergeFacts(known, { titleOffer: 'New', handles: { '2': 'ben' }, account: { id: '42' } })).toEqual({
      titleOffer: 'New',
      handles: { '1': 'ana', '2': 'ben' },
      account: { id: '42', handle: 'me' },
    });
    expect(mergeFacts({}, known)).toEqual(known);
    expect(mergeFacts({ account: { id: '42' } }, known).account).toEqual(known.account);
    expect(mergeFacts({}, {})).toEqual({});
  });

  it('are of the Space’s creator, if two people have it in their archives, else of the first one known', () => {
    const [mine, theirs] = [{ account: { id: '42' } }, { account: { id: '43' } }];

    expect(mergeFacts(mine, theirs).account).toEqual({ id: '42' });
    expect(mergeFacts({ ...mine, metadata: metadataOf({ creatorId: '43' }) }, theirs).account).toEqual({
      id: '43',
    });
    expect(mergeFacts(mine, { ...theirs, metadata: metadataOf({ creatorId: '42' }) }).account).toEqual({
      id: '42',
    });
  });

  it('have the metadata of both', () => {
    const known = { metadata: metadataOf({ creatorId: '42', startedAt: 1 }) };
    const found = { metadata: metadataOf({ endedAt: 2 }) };

    expect(mergeFacts(known, found).metadata).toMatchObject({ creatorId: '42', startedAt: 1, endedAt: 2 });
  });
});

describe('the same person', () => {
  it.each([
    [true, {}, {}],
    [true, { account: { id: '42' } }, {}],
    [true, {}, { account: { id: '42' } }],
    [true, { account: { id: '42' } }, { account: { id: '42', handle: 'ana' } }],
    [false, { account: { id: '42' } }, { account: { id: '43' } }],
    [true, { metadata: metadataOf({ creatorId: '42' }) }, { metadata: metadataOf() }],
    [false, { metadata: metadataOf({ creatorId: '42' }) }, { metadata: metadataOf({ creatorId: '43' }) }],
    [
      false,
      { account: { id: '42' }, metadata: metadataOf({ creatorId: '42' }) },
      { account: { id: '42' }, metadata: metadataOf({ creatorId: '43' }) },
    ],
  ])('is it %s of %j and %j', (expected, known, found) => {
    expect(isSameOwner(known, found)).toBe(expected);
  });

  it('is told from the same facts', () => {
    expect(isSameFacts({ titleOffer: 'a' }, { titleOffer: 'a' })).toBe(true);
    expect(isSameFacts({ titleOffer: 'a' }, { titleOffer: 'b' })).toBe(false);
  });
});
