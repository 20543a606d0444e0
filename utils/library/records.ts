import type { WallClock } from '#utils/audio/index.ts';
import type { Heard } from './heard.ts';

/** How complete a recording is. `missing`: X's metadata names the Space, but its audio has not been imported. */
export type RecordingState = 'complete' | 'partial' | 'damaged' | 'missing';

/** Identifies a person in a recording, as far as archives do. Everything but `isHost` may be unknown. */
export interface SpeakerRef {
  isHost: boolean;
  /** Without @. */
  handle?: string;
  /** X's numeric id, if no handle is known. */
  userId?: string;
}

/** Unique per speaker within one recording. A handle never equals the other forms, not even the handle `host`. */
export function speakerKey({ isHost, handle, userId }: SpeakerRef): string {
  if (handle !== undefined) return `@${handle}`;
  if (isHost) return 'host';
  return userId === undefined ? 'guest' : `#${userId}`;
}

/** The name that scripts read (`data-speaker`, `--json`): the handle without @, or `host` if that is unknown. */
export function speakerHookName({ isHost, handle, userId }: SpeakerRef): string {
  return handle ?? (isHost ? 'host' : (userId ?? 'guest'));
}

export interface Speaker extends SpeakerRef {
  /** Speaking time, in seconds. */
  seconds: number;
  /** Set if some of that time comes from X's list of speakers, which is coarser than the tags in the audio. */
  isCoarse?: true;
}

/** What a list shows of a recording: facts from archives, small enough to load for all of them. */
export interface Recording {
  /** The Space's id; without one, `sound-` and the first 12 hex digits of the content's SHA-256. */
  spaceId: string;
  /** `audio`: an audio file without a Space's id, so there is no page of X to link to. */
  kind: 'space' | 'audio';
  /** The owner of the archive that it came from. */
  account?: Account;
  /** ms since 1970 */
  startedAt?: number;
  /** ms since 1970 */
  endedAt?: number;
  /** Seconds of audio, counted in frames. Gaps do not count. */
  duration: number;
  /** Bytes of the original audio, all parts together. */
  bytes: number;
  state: RecordingState;
  /** Host first, then by time spoken. */
  speakers: Speaker[];
  /** A miniature timeline: for each of `speakers`, their share (0–255) of each of `LANE_CELLS` equal ranges. */
  lanes: Uint8Array[];
  /**
   * About how loud it is on average in each of `LANE_CELLS` equal ranges; the loudest is 255. Undefined if the audio was
   * imported before this was known.
   */
  loudness?: Uint8Array;
  /** When it was recorded, and where its clock runs on without audio; undefined if the audio does not say. */
  clock?: WallClock;
  /** A title found in the owner's own posts: a suggestion, not a fact. */
  titleOffer?: string;
  /** All titles that were found, if there are several, likeliest first. */
  titleChoices?: string[];
  /** ms since 1970 */
  importedAt: number;
}

export interface Account {
  id: string;
  /** Handle without @. */
  handle?: string;
}

export const LANE_CELLS = 96;

/** What the person has changed or added. No import ever writes here. */
export interface Edits {
  spaceId: string;
  title?: string;
  /**
   * Set when the person has deleted the recording: `at` is when. `importedAt` names the deleted copy, so that a copy
   * from a later import is not hidden. Both in ms since 1970.
   */
  deleted?: { at: number; importedAt: number; aged?: TrashAge };
  /** By time. */
  bookmarks?: Bookmark[];
  /** Clips that the person has kept, by time. */
  clips?: ClipDraft[];
  /** The range to play and export, in seconds. The stored audio keeps everything. */
  trim?: Trim;
  /** Set when the person has been asked about the copies of this Space, and keeps this one. */
  isKept?: true;
  isFavourite?: true;
  /** In the person's words and order, each once. Never empty. */
  tags?: string[];
  /** Markdown. Never empty. */
  note?: string;
  /** When any of this was last changed, ms since 1970. A backup is merged by it. */
  editedAt?: number;
}

/** How long a recording has been in the trash, by a clock that does not jump. */
export interface TrashAge {
  /** ms */
  age: number;
  /** When that was counted, ms since 1970. */
  countedAt: number;
}

/** A position that the person has bookmarked. */
export interface Bookmark {
  id: string;
  /** Seconds into the recording. */
  at: number;
  /** In the person's words; may be empty. */
  note: string;
}

/** A part of a recording that the person means to share. */
export interface ClipDraft {
  id: string;
  /** Seconds into the recording, like `to`. */
  from: number;
  to: number;
  /** In the person's words; may be empty. */
  name: string;
}

/** Both in seconds into the recording. */
export interface Trim {
  from: number;
  to: number;
}

/** A recording as it is shown: facts together with the person's edits. */
export interface LibraryRecording extends Omit<Recording, 'state'> {
  /** `lost`: its bytes, or some of them, were in the library and are gone. */
  state: RecordingState | 'lost';
  /** When it was deleted, ms since 1970. Until it is swept, it can be restored. */
  deletedAt?: number;
  /** The person's title, else the one found in posts. */
  title?: string;
  /** By time. */
  bookmarks?: Bookmark[];
  /** By time. */
  clips?: ClipDraft[];
  trim?: Trim;
  /** Whether the person has said that this is one of the copies to keep. */
  isKept?: true;
  isFavourite?: true;
  /** The person's own words for it. */
  tags?: string[];
  /** What the person has written about it, in Markdown. */
  note?: string;
  /** Seconds: where playback resumes; undefined for the beginning. */
  position?: number;
  /** When it was played last, ms since 1970. */
  playedAt?: number;
  heard: Heard;
}

type Dated = Pick<LibraryRecording, 'spaceId' | 'startedAt'>;

/** Compares by date, newest first and without a date last, then by id, so that the order is stable. */
export function byNewest(a: Dated, b: Dated): number {
  return (b.startedAt ?? 0) - (a.startedAt ?? 0) || byId(a, b);
}

/** Compares by the time of deletion, the last deleted first, then by id. */
export function byLastDeleted(a: LibraryRecording, b: LibraryRecording): number {
  return (b.deletedAt ?? 0) - (a.deletedAt ?? 0) || byId(a, b);
}

function byId(a: Dated, b: Dated): number {
  return a.spaceId.localeCompare(b.spaceId);
}
