import type { StoreNames } from 'idb';
import type { LibrarySchema } from '#utils/library/schema.ts';

/** Says whether a value has a shape. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && !Number.isNaN(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isBytes: Check = (value) => value instanceof Uint8Array;
const isNumbers: Check = (value) => value instanceof Float64Array;
const isAnything: Check = () => true;
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** Every value of an object whose keys are data. */
const recordOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);
const shape =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isObject(value)) return false;
    return Object.entries(checks).every(([key, check]) => check(Reflect.get(value, key)));
  };

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const ACCOUNT = shape({ id: isText, handle: optional(isText) });
const GAP = shape({ at: isNumber, seconds: isNumber });
const LOST_AUDIO = shape({ spots: listOf(GAP), count: isNumber, seconds: isNumber });
const COUNTS = ['new', 'replaced', 'kept', 'missing', 'partial', 'damaged'];

/** What each kind of row needs for everything that reads it to work. Fields that pages do not depend on are not checked. */
const SHAPES: Partial<Record<StoreNames<LibrarySchema>, Check>> = {
  recordings: shape({
    spaceId: isText,
    kind: oneOf('space', 'audio'),
    account: optional(ACCOUNT),
    startedAt: optional(isNumber),
    endedAt: optional(isNumber),
    duration: isNumber,
    bytes: isNumber,
    state: oneOf('complete', 'partial', 'damaged', 'missing'),
    speakers: listOf(
      shape({ isHost: isBoolean, handle: optional(isText), userId: optional(isText), seconds: isNumber }),
    ),
    lanes: listOf(isBytes),
    loudness: optional(isBytes),
    clock: optional(shape({ startedAt: optional(isNumber), gaps: listOf(GAP) })),
    titleOffer: optional(isText),
    titleChoices: optional(listOf(isText)),
    importedAt: isNumber,
  }),
  facts: shape({
    spaceId: isText,
    metadata: optional(shape({ speakers: listOf(isAnything) })),
    account: optional(ACCOUNT),
    titleOffer: optional(isText),
    titleChoices: optional(listOf(isText)),
    handles: optional(recordOf(isText)),
  }),
  audio: shape({
    spaceId: isText,
    part: isNumber,
    bytesId: isText,
    size: isNumber,
    crc32: optional(isNumber),
    index: shape({
      frames: (value) => value instanceof Uint16Array,
      runs: listOf(isAnything),
      loudness: optional(isBytes),
    }),
    original: optional(shape({ bytesId: isText, size: isNumber, crc32: optional(isNumber) })),
  }),
  timelines: shape({
    spaceId: isText,
    speakers: listOf(shape({ isHost: isBoolean, seconds: isNumber, turns: isNumbers })),
  }),
  edits: shape({
    spaceId: isText,
    title: optional(isText),
    deleted: optional(shape({ at: isNumber, importedAt: isNumber })),
    bookmarks: optional(listOf(shape({ id: isText, at: isNumber, note: isText }))),
    clips: optional(listOf(shape({ id: isText, from: isNumber, to: isNumber, name: isText }))),
    trim: optional(shape({ from: isNumber, to: isNumber })),
    isKept: optional(oneOf(true)),
    isFavourite: optional(oneOf(true)),
    tags: optional(listOf(isText)),
    note: optional(isText),
    editedAt: optional(isNumber),
  }),
  imports: shape({
    id: isText,
    importedAt: isNumber,
    account: optional(ACCOUNT),
    files: listOf(shape({ name: isText, size: isNumber })),
    counts: shape(Object.fromEntries(COUNTS.map((name) => [name, isNumber]))),
    spaces: listOf(
      shape({
        spaceId: isText,
        kind: isText,
        state: isText,
        damage: optional(LOST_AUDIO),
        gaps: optional(LOST_AUDIO),
      }),
    ),
    restored: optional(
      shape({
        differing: optional(listOf(shape({ kept: isText, other: isText, spaceId: optional(isText) }))),
      }),
    ),
  }),
  positions: shape({
    spaceId: isText,
    position: isNumber,
    playedAt: optional(isNumber),
    heardAt: optional(isNumber),
  }),
  attachments: shape({ home: isText, name: isText, size: isNumber, crc32: isNumber, bytesId: isText }),
  peaks: shape({
    spaceId: isText,
    bytesIds: listOf(isText),
    perSecond: isNumber,
    values: isBytes,
    done: isNumber,
    broken: listOf(isAnything),
  }),
  transcripts: shape({
    spaceId: isText,
    name: isText,
    editedAt: optional(isNumber),
    offset: optional(isNumber),
    cues: listOf(shape({ from: isNumber, to: isNumber, text: isText, speaker: optional(isText) })),
    text: optional(isText),
  }),
  outline: shape({
    ids: listOf(isText),
    startedAt: isNumbers,
    duration: isNumbers,
    playedAt: isNumbers,
    state: isBytes,
    heard: isBytes,
    isKept: isBytes,
    account: (value) => value instanceof Uint16Array,
    accounts: listOf(isText),
  }),
  outdated: listOf(isText),
  queue: listOf(shape({ spaceId: isText, only: optional(isText) })),
  people: shape({
    key: isText,
    name: optional(isText),
    isHidden: optional(oneOf(true)),
    joinedTo: optional(isText),
  }),
  participants: shape({
    ids: listOf(isText),
    counts: (value) => value instanceof Uint16Array,
    participant: (value) => value instanceof Uint32Array,
    seconds: (value) => value instanceof Float32Array,
    speakers: listOf(isText),
    people: listOf(isText),
  }),
  outdatedParticipants: listOf(isText),
  catalogue: listOf(
    shape({
      spaceId: isText,
      title: optional(isText),
      people: listOf(isText),
      speakers: isNumber,
      account: optional(isText),
      tags: listOf(isText),
      note: optional(isText),
      bookmarks: listOf(shape({ at: isNumber, note: isText })),
      isFavourite: optional(oneOf(true)),
      bytes: isNumber,
    }),
  ),
  uncatalogued: listOf(isText),
  wordGroups: shape({ number: isNumber, spaceIds: listOf(isText), firstTerms: listOf(isText) }),
  words: shape({
    terms: listOf(isText),
    postings: isBytes,
    ends: (value) => value instanceof Uint32Array,
  }),
  unindexed: isText,
  checks: shape({
    spaceId: isText,
    checkedAt: isNumber,
    bytes: isNumber,
    faults: listOf(shape({ part: isNumber, fault: oneOf('lost', 'changed') })),
  }),
};

/** Whether a row has the shape that its store is read with. A damaged file system, or a fault of ours, may change it. */
export function isValidRow(store: StoreNames<LibrarySchema>, row: unknown): boolean {
  return SHAPES[store]?.(row) ?? true;
}
