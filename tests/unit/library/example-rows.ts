import type { StoreNames } from 'idb';
import type { LibrarySchema } from '#utils/library/schema.ts';

export interface ExampleRow {
  store: StoreNames<LibrarySchema>;
  /** A row with everything that it may have. */
  row: object;
  /** What it may be without. */
  optional: string[];
}

const account = { id: '42', handle: 'ana' };
const lostAudio = { spots: [{ at: 1, seconds: 2 }], count: 1, seconds: 2 };

/** A row of each store that is read. */
export const EXAMPLE_ROWS: readonly ExampleRow[] = [
  {
    store: 'recordings',
    row: {
      spaceId: '1abc',
      kind: 'space',
      account,
      startedAt: 1,
      endedAt: 2,
      duration: 3,
      bytes: 4,
      state: 'complete',
      speakers: [{ isHost: true, handle: 'ana', userId: '42', seconds: 1 }],
      lanes: [new Uint8Array(2)],
      loudness: new Uint8Array(2),
      clock: { startedAt: 1, gaps: [{ at: 1, seconds: 2 }] },
      titleOffer: 'Offered',
      titleChoices: ['Offered'],
      importedAt: 5,
    },
    optional: [
      'account',
      'account.handle',
      'startedAt',
      'endedAt',
      'speakers.0',
      'speakers.0.handle',
      'speakers.0.userId',
      'lanes.0',
      'loudness',
      'clock',
      'clock.startedAt',
      'clock.gaps.0',
      'titleOffer',
      'titleChoices',
      'titleChoices.0',
    ],
  },
  {
    store: 'facts',
    row: {
      spaceId: '1abc',
      metadata: { speakers: [] },
      account,
      titleOffer: 'Offered',
      titleChoices: ['Offered'],
      handles: { '42': 'ana' },
    },
    optional: [
      'metadata',
      'account',
      'account.handle',
      'titleOffer',
      'titleChoices',
      'titleChoices.0',
      'handles',
      'handles.42',
    ],
  },
  {
    store: 'audio',
    row: {
      spaceId: '1abc',
      part: 0,
      bytesId: 'a',
      size: 1,
      crc32: 2,
      index: { frames: new Uint16Array(1), runs: [], loudness: new Uint8Array(1) },
      original: { bytesId: 'b', size: 1, crc32: 2 },
    },
    optional: ['index.loudness', 'original'],
  },
  {
    store: 'timelines',
    row: { spaceId: '1abc', speakers: [{ isHost: false, seconds: 1, turns: new Float64Array(2) }] },
    optional: ['speakers.0'],
  },
  {
    store: 'edits',
    row: {
      spaceId: '1abc',
      title: 'Mine',
      deleted: { at: 1, importedAt: 2 },
      bookmarks: [{ id: 'a', at: 1, note: '' }],
      trim: { from: 1, to: 2 },
      isKept: true,
      isFavourite: true,
      tags: ['maps'],
      note: '# Guests',
    },
    optional: [
      'title',
      'deleted',
      'bookmarks',
      'bookmarks.0',
      'trim',
      'isKept',
      'isFavourite',
      'tags',
      'tags.0',
      'note',
    ],
  },
  {
    store: 'imports',
    row: {
      id: 'a',
      importedAt: 1,
      account,
      files: [{ name: 'a.zip', size: 1 }],
      counts: { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 },
      spaces: [{ spaceId: '1abc', kind: 'new', state: 'complete', damage: lostAudio, gaps: lostAudio }],
    },
    optional: [
      'account',
      'account.handle',
      'files.0',
      'spaces.0',
      'spaces.0.damage',
      'spaces.0.damage.spots.0',
      'spaces.0.gaps',
      'spaces.0.gaps.spots.0',
    ],
  },
  {
    store: 'positions',
    row: { spaceId: '1abc', position: 1, playedAt: 2, heardAt: 3 },
    optional: ['playedAt', 'heardAt'],
  },
  {
    store: 'outline',
    row: {
      ids: ['1abc'],
      startedAt: new Float64Array(1),
      duration: new Float64Array(1),
      playedAt: new Float64Array(1),
      state: new Uint8Array(1),
      heard: new Uint8Array(1),
      isKept: new Uint8Array(1),
      account: new Uint16Array(1),
      accounts: ['42'],
    },
    optional: ['ids.0', 'accounts.0'],
  },
  { store: 'outdated', row: ['1abc'], optional: ['0'] },
  { store: 'queue', row: [{ spaceId: '1abc', only: '@ana' }], optional: ['0', '0.only'] },
  {
    store: 'people',
    row: { key: '@ana', name: 'Ana', isHidden: true, joinedTo: '@ana_mx' },
    optional: ['name', 'isHidden', 'joinedTo'],
  },
  {
    store: 'participants',
    row: {
      ids: ['1abc'],
      counts: new Uint16Array(1),
      participant: new Uint32Array(1),
      seconds: new Float32Array(1),
      speakers: ['@ana'],
      people: ['@ana'],
    },
    optional: ['ids.0', 'speakers.0', 'people.0'],
  },
  { store: 'outdatedParticipants', row: ['1abc'], optional: ['0'] },
  {
    store: 'catalogue',
    row: [
      {
        spaceId: '1abc',
        title: 'Mine',
        people: ['ana'],
        speakers: 1,
        account: 'ana',
        tags: ['maps'],
        note: '# Guests',
        bookmarks: [{ at: 1, note: '' }],
        isFavourite: true,
        bytes: 4,
      },
    ],
    optional: [
      '0',
      '0.title',
      '0.people.0',
      '0.account',
      '0.tags.0',
      '0.note',
      '0.bookmarks.0',
      '0.isFavourite',
    ],
  },
  { store: 'uncatalogued', row: ['1abc'], optional: ['0'] },
  {
    store: 'wordGroups',
    row: { number: 1, spaceIds: ['1abc'], firstTerms: ['hola'] },
    optional: ['spaceIds.0', 'firstTerms.0'],
  },
  {
    store: 'words',
    row: { terms: ['hola'], postings: new Uint8Array(3), ends: new Uint32Array(1) },
    optional: ['terms.0'],
  },
  {
    store: 'attachments',
    row: { home: '1abc', name: 'a.vtt', size: 1, crc32: 2, bytesId: 'a' },
    optional: [],
  },
  {
    store: 'peaks',
    row: {
      spaceId: '1abc',
      bytesIds: ['a'],
      perSecond: 20,
      values: new Uint8Array(1),
      done: 1,
      broken: [],
    },
    optional: ['bytesIds.0'],
  },
  {
    store: 'transcripts',
    row: {
      spaceId: '1abc',
      name: 'a.srt',
      editedAt: 2,
      offset: -0.5,
      cues: [{ from: 1, to: 2, text: 'Hola', speaker: 'Ana' }],
      text: 'Hola',
    },
    optional: ['editedAt', 'offset', 'cues.0', 'cues.0.speaker', 'text'],
  },
  {
    store: 'checks',
    row: { spaceId: '1abc', checkedAt: 1, bytes: 2, faults: [{ part: 0, fault: 'lost' }] },
    optional: ['faults.0'],
  },
];
