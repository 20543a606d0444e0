import type { Heard } from './heard.ts';
import { byNewest, type LibraryRecording } from './records.ts';

/** What the whole list needs of a recording: so little that all of them can be read at once. */
export interface ListEntry {
  spaceId: string;
  /** ms since 1970 */
  startedAt?: number;
  /** Seconds of audio. */
  duration: number;
  state: LibraryRecording['state'];
  heard: Heard;
  /** When it was played last, ms since 1970. */
  playedAt?: number;
  /** The id of the account that it came from. */
  account?: string;
  /** Whether the person has said that this is one of the copies to keep. */
  isKept?: true;
}

export function entryOf(recording: LibraryRecording): ListEntry {
  const { spaceId, startedAt, duration, state, heard, playedAt, account, isKept } = recording;
  return {
    spaceId,
    duration,
    state,
    heard,
    ...(startedAt !== undefined && { startedAt }),
    ...(playedAt !== undefined && { playedAt }),
    ...(account && { account: account.id }),
    ...(isKept && { isKept }),
  };
}

const FIELDS = [
  'spaceId',
  'startedAt',
  'duration',
  'state',
  'heard',
  'playedAt',
  'account',
  'isKept',
] as const satisfies readonly (keyof ListEntry)[];

/** Whether the list would be the same with either. Most changes of a recording, such as a title, are none of the list. */
export function isSameEntry(a: ListEntry, b: ListEntry): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}

/** Entries as they are stored, each field of all of them together: a browser reads a few large rows much faster than many small ones. */
export interface OutlineChunk {
  ids: string[];
  /** `NaN`: unknown. */
  startedAt: Float64Array;
  duration: Float64Array;
  /** `NaN`: never. */
  playedAt: Float64Array;
  /** Positions in `STATES`, in `HEARD`, and in `accounts`, from 1. */
  state: Uint8Array;
  heard: Uint8Array;
  account: Uint16Array;
  isKept: Uint8Array;
  accounts: string[];
}

/** A browser keeps larger rows than 64 KiB in a file of their own. */
const MAX_ENTRIES = 1000;

const STATES = ['complete', 'partial', 'damaged', 'missing', 'lost'] as const;
const HEARD = ['no', 'begun', 'yes'] as const;

export function toChunks(entries: readonly ListEntry[]): OutlineChunk[] {
  const chunks: OutlineChunk[] = [];
  // At least one, which says that the library is empty.
  for (let at = 0; at === 0 || at < entries.length; at += MAX_ENTRIES)
    chunks.push(toChunk(entries.slice(at, at + MAX_ENTRIES)));
  return chunks;
}

function toChunk(entries: readonly ListEntry[]): OutlineChunk {
  const accounts = [...new Set(entries.flatMap(({ account }) => account ?? []))];
  const numberOf = new Map(accounts.map((account, i) => [account, i + 1]));
  return {
    ids: entries.map(({ spaceId }) => spaceId),
    startedAt: Float64Array.from(entries, ({ startedAt = Number.NaN }) => startedAt),
    duration: Float64Array.from(entries, ({ duration }) => duration),
    playedAt: Float64Array.from(entries, ({ playedAt = Number.NaN }) => playedAt),
    state: Uint8Array.from(entries, ({ state }) => STATES.indexOf(state)),
    heard: Uint8Array.from(entries, ({ heard }) => HEARD.indexOf(heard)),
    account: Uint16Array.from(entries, ({ account = '' }) => numberOf.get(account) ?? 0),
    isKept: Uint8Array.from(entries, ({ isKept = false }) => Number(isKept)),
    accounts,
  };
}

export function fromChunks(chunks: readonly OutlineChunk[]): ListEntry[] {
  return chunks.flatMap((chunk) => chunk.ids.map((spaceId, i) => entryAt(chunk, i, spaceId)));
}

/** Without iterators: a page that was just opened runs this ten thousand times before it shows anything. */
function entryAt(chunk: OutlineChunk, i: number, spaceId: string): ListEntry {
  const entry: ListEntry = {
    spaceId,
    duration: chunk.duration[i] ?? 0,
    state: STATES[chunk.state[i] ?? 0] ?? 'complete',
    heard: HEARD[chunk.heard[i] ?? 0] ?? 'no',
  };
  const startedAt = chunk.startedAt[i] ?? Number.NaN;
  const playedAt = chunk.playedAt[i] ?? Number.NaN;
  const account = chunk.accounts[(chunk.account[i] ?? 0) - 1];
  if (!Number.isNaN(startedAt)) entry.startedAt = startedAt;
  if (!Number.isNaN(playedAt)) entry.playedAt = playedAt;
  if (account !== undefined) entry.account = account;
  if (chunk.isKept[i] === 1) entry.isKept = true;
  return entry;
}

/** The list with the entries of these ids as they are now: replaced, added, or gone. `known` is in order. */
export function withChanges(
  known: readonly ListEntry[],
  ids: ReadonlySet<string>,
  found: readonly ListEntry[],
): ListEntry[] {
  if (ids.size === 0) return [...known];
  const others = known.filter(({ spaceId }) => !ids.has(spaceId));
  return found.length === 0 ? others : [...others, ...found].sort(byNewest);
}

/** Of the recordings that are heard in part, the one that was played last. */
export function continuedOf(entries: readonly ListEntry[]): ListEntry | undefined {
  let last: ListEntry | undefined;
  for (const entry of entries) {
    const isBegun = entry.heard === 'begun' && entry.duration > 0;
    if (isBegun && (entry.playedAt ?? 0) > (last?.playedAt ?? 0)) last = entry;
  }
  return last;
}

/** How many accounts they came from. */
export function countAccounts(entries: readonly ListEntry[]): number {
  return new Set(entries.flatMap(({ account }) => account ?? [])).size;
}
