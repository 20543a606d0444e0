import type { DatabaseOpener } from '#utils/library/database.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import type { OnChange } from '#utils/library/changes.ts';
import {
  byNewest,
  type Bookmark,
  type ClipDraft,
  type Edits,
  type LibraryRecording,
  type Trim,
} from '#utils/library/records.ts';
import type { ListEntry } from '#utils/library/outline.ts';
import type { SpaceFacts } from '#utils/library/schema.ts';
import { distinctTags } from '#utils/library/tags.ts';
import { visibleLine, visibleText } from '#utils/visible-text.ts';
import { readRow } from '#utils/library/rows/read-rows.ts';
import { changeLabels, type LabelChange } from './change-labels.ts';
import { editAll } from './edit-all.ts';
import { readOutline } from './read-outline.ts';
import { onRecordingsChange, readAbout, readRecording, readRecordings } from './read-recordings.ts';
import { setHeard } from './resume-positions.ts';

export interface Recordings {
  /** All but deleted ones, or those of these Spaces, newest first. */
  list(spaceIds?: readonly string[]): Promise<LibraryRecording[]>;
  /** What the list needs of all that `list` returns, or of these, newest first: of thousands in milliseconds. */
  entries(): Promise<ListEntry[]>;
  find(spaceId: string): Promise<LibraryRecording | undefined>;
  /** Those in which the person has set bookmarks, newest first. */
  bookmarked(): Promise<LibraryRecording[]>;
  /** When each speaker spoke; empty if the audio does not say. */
  timeline(spaceId: string): Promise<SpeakerTurns[]>;
  /** Everything that archives have said about it, X's own entry included. */
  facts(spaceId: string): Promise<SpaceFacts>;
  /** Sets the person's own title. An empty one removes it. */
  rename(spaceId: string, title: string): Promise<void>;
  /** Adds a bookmark, or replaces the one with the same id. */
  bookmark(spaceId: string, bookmark: Bookmark): Promise<void>;
  removeBookmark(spaceId: string, id: string): Promise<void>;
  /** Keeps a clip, or replaces the one with the same id. */
  keepClip(spaceId: string, clip: ClipDraft): Promise<void>;
  removeClip(spaceId: string, id: string): Promise<void>;
  /** Sets the range to play, or resets it to all of the recording. */
  trim(spaceId: string, trim: Trim | undefined): Promise<void>;
  setFavourite(spaceId: string, isFavourite: boolean): Promise<void>;
  /** Replaces the tags. Of tags that differ only in case, the first stays. */
  setTags(spaceId: string, tags: readonly string[]): Promise<void>;
  /** Replaces the person's note (Markdown). An empty one removes it. */
  setNote(spaceId: string, note: string): Promise<void>;
  /** Changes the tags of several recordings, or whether they are favourites. Returns what undoes it. */
  changeLabels(spaceIds: readonly string[], change: LabelChange): Promise<() => Promise<void>>;
  /** Notes that the person keeps these copies of a Space, so that nothing asks about them any more. */
  keepCopies(spaceIds: readonly string[]): Promise<void>;
  /** Sets by hand whether they have been heard, and has playback begin at the beginning. Returns what undoes it. */
  setHeard(spaceIds: readonly string[], isHeard: boolean): Promise<() => Promise<void>>;
  onChange: OnChange;
}

export function createRecordings(open: DatabaseOpener): Recordings {
  const edit = async (spaceId: string, change: (edits: Edits) => Edits): Promise<void> =>
    editAll(await open(), [spaceId], change);

  return {
    async list(spaceIds) {
      const all = await readRecordings(await open(), spaceIds);
      return all.filter(({ deletedAt }) => deletedAt === undefined).sort(byNewest);
    },

    async bookmarked() {
      const database = await open();
      const { rows } = await readAbout(database, 'edits');
      const spaceIds = rows
        .filter(({ bookmarks = [] }) => bookmarks.length > 0)
        .map(({ spaceId }) => spaceId);
      const found = await readRecordings(database, spaceIds);
      return found.filter(({ deletedAt }) => deletedAt === undefined).sort(byNewest);
    },

    entries: async () => readOutline(await open()),

    async find(spaceId) {
      const found = await readRecording(await open(), spaceId);
      return found?.deletedAt === undefined ? found : undefined;
    },

    async timeline(spaceId) {
      const row = await readRow(await open(), 'timelines', spaceId);
      return row?.speakers ?? [];
    },

    async facts(spaceId) {
      const { spaceId: _key, ...facts } = (await readRow(await open(), 'facts', spaceId)) ?? { spaceId };
      return facts;
    },

    rename: (spaceId, title) =>
      edit(spaceId, ({ title: _replaced, ...others }) =>
        visibleLine(title) ? { ...others, title: visibleLine(title) } : others,
      ),

    bookmark: (spaceId, bookmark) =>
      edit(spaceId, (edits) => {
        const others = (edits.bookmarks ?? []).filter(({ id }) => id !== bookmark.id);
        const visible = { ...bookmark, note: visibleText(bookmark.note) };
        return { ...edits, bookmarks: [...others, visible].sort((a, b) => a.at - b.at) };
      }),

    removeBookmark: (spaceId, bookmarkId) =>
      edit(spaceId, ({ bookmarks = [], ...others }) => {
        const left = bookmarks.filter(({ id }) => id !== bookmarkId);
        return left.length > 0 ? { ...others, bookmarks: left } : others;
      }),

    keepClip: (spaceId, clip) =>
      edit(spaceId, (edits) => {
        const others = (edits.clips ?? []).filter(({ id }) => id !== clip.id);
        const visible = { ...clip, name: visibleLine(clip.name) };
        return { ...edits, clips: [...others, visible].sort((a, b) => a.from - b.from || a.to - b.to) };
      }),

    removeClip: (spaceId, clipId) =>
      edit(spaceId, ({ clips = [], ...others }) => {
        const left = clips.filter(({ id }) => id !== clipId);
        return left.length > 0 ? { ...others, clips: left } : others;
      }),

    trim: (spaceId, trim) =>
      edit(spaceId, ({ trim: _replaced, ...others }) => ({ ...others, ...(trim && { trim }) })),

    setFavourite: (spaceId, isFavourite) =>
      edit(spaceId, ({ isFavourite: _replaced, ...others }) => ({
        ...others,
        ...(isFavourite && { isFavourite }),
      })),

    setTags: (spaceId, tags) =>
      edit(spaceId, ({ tags: _replaced, ...others }) => {
        const once = distinctTags(tags);
        return once.length > 0 ? { ...others, tags: once } : others;
      }),

    setNote: (spaceId, note) =>
      edit(spaceId, ({ note: _replaced, ...others }) => {
        const visible = visibleText(note);
        return visible ? { ...others, note: visible } : others;
      }),

    changeLabels: async (spaceIds, change) => changeLabels(await open(), spaceIds, change),

    keepCopies: async (spaceIds) => editAll(await open(), spaceIds, (edits) => ({ ...edits, isKept: true })),

    setHeard: (spaceIds, isHeard) => setHeard(open, spaceIds, isHeard),

    onChange: onRecordingsChange,
  };
}
