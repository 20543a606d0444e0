import type { WallClock } from '#utils/audio/index.ts';

/** How whole a recording is. `missing`: X's metadata names the Space, but no sound of it has come. */
export type RecordingState = 'complete' | 'partial' | 'damaged' | 'missing';

/** Who somebody in a recording is, as far as archives say. All of it may be missing but `isHost`. */
export interface SpeakerRef {
  isHost: boolean;
  /** Without @. */
  handle?: string;
  /** X's numeric id, where no handle is known. */
  userId?: string;
}

/** Identifies a speaker within one recording. A handle never equals the other forms, not even the handle `host`. */
export function speakerKey({ isHost, handle, userId }: SpeakerRef): string {
  if (handle !== undefined) return `@${handle}`;
  if (isHost) return 'host';
  return userId === undefined ? 'guest' : `#${userId}`;
}

/** The name that scripts read (`data-speaker`, `--json`): the handle without @, `host` if it is unknown. */
export function speakerHookName({ isHost, handle, userId }: SpeakerRef): string {
  return handle ?? (isHost ? 'host' : (userId ?? 'guest'));
}

export interface Speaker extends SpeakerRef {
  /** Time audible, in seconds. */
  seconds: number;
  /** Set where some of that time comes from X's list of who spoke, which is coarser than the tags in the sound. */
  isCoarse?: true;
}

/** What a list needs of one recording: facts from archives, kept light. */
export interface Recording {
  /** The Space's id, or `sound-` and 12 hex digits of the content's hash where there is none. */
  spaceId: string;
  /** `audio`: an audio file that no Space's id came with, so that there is no page of X to link to. */
  kind: 'space' | 'audio';
  /** The account whose archive it came from. */
  account?: Account;
  /** ms since 1970 */
  startedAt?: number;
  /** ms since 1970 */
  endedAt?: number;
  /** Sound in seconds, counted in frames; gaps not counted. */
  duration: number;
  /** Bytes of original sound, parts summed. */
  bytes: number;
  state: RecordingState;
  /** Host first, then by time spoken. */
  speakers: Speaker[];
  /** Who spoke when, in miniature: for each of `speakers` the share (0–255) of each of `LANE_CELLS` equal stretches. */
  lanes: Uint8Array[];
  /** What the clock said while it was made, and where it went on without the sound; missing where nothing tells. */
  clock?: WallClock;
  /** A title found in the owner's own posts: to offer, never to assert. */
  titleOffer?: string;
  /** ms since 1970 */
  importedAt: number;
}

export interface Account {
  id: string;
  /** Handle without @. */
  handle?: string;
}

export const LANE_CELLS = 96;

/** The person's own words about a recording. No import ever writes here. */
export interface Edits {
  spaceId: string;
  title?: string;
  /**
   * Set when the person has deleted the recording: `at` is when, `importedAt` names the copy that was meant, so that
   * one which an import brings later is not hidden by it. Both in ms since 1970.
   */
  deleted?: { at: number; importedAt: number };
  /** By time. */
  bookmarks?: Bookmark[];
  /** What of the sound is to be played and handed on, in seconds; the original keeps all of it. */
  trim?: Trim;
}

/** A place the person wants to find again. */
export interface Bookmark {
  id: string;
  /** Seconds into the sound. */
  at: number;
  /** In the person's words; may be empty. */
  note: string;
}

/** From when to when, in seconds into the sound. */
export interface Trim {
  from: number;
  to: number;
}

/** A recording as it is shown: its facts and the person's edits side by side. */
export interface LibraryRecording extends Recording {
  /** When it was deleted, ms since 1970: until it is swept it can be brought back. */
  deletedAt?: number;
  /** The person's title, else the offered one. */
  title?: string;
  /** By time. */
  bookmarks?: Bookmark[];
  trim?: Trim;
}

/** Newest first; those without a date last; equal ones by id, so that the order never jumps. */
export function byNewest(a: Recording, b: Recording): number {
  return (b.startedAt ?? 0) - (a.startedAt ?? 0) || a.spaceId.localeCompare(b.spaceId);
}
