import type { SpeakerTurns } from '#utils/audio/index.ts';
import { announceChange, onChange } from '#utils/library/changes.ts';
import type { Database } from '#utils/library/database.ts';
import { readRecordings, withEdits } from './read-recordings.ts';
import {
  byNewest,
  type Bookmark,
  type Edits,
  type LibraryRecording,
  type Trim,
} from '#utils/library/records.ts';
import type { SpaceFacts } from '#utils/library/space-facts.ts';
import { write } from '#utils/library/write.ts';

export interface Recordings {
  /** All but deleted ones, newest first, the person's own titles before offered ones. */
  list(): Promise<LibraryRecording[]>;
  find(spaceId: string): Promise<LibraryRecording | undefined>;
  /** Who spoke when; empty where the sound does not tell. */
  timeline(spaceId: string): Promise<SpeakerTurns[]>;
  /** All that archives have told of it, X's own entry included. */
  facts(spaceId: string): Promise<SpaceFacts>;
  /** Sets the person's own title; an empty one takes it back. */
  rename(spaceId: string, title: string): Promise<void>;
  /** Adds a bookmark, or changes the one that has its id. */
  bookmark(spaceId: string, bookmark: Bookmark): Promise<void>;
  removeBookmark(spaceId: string, id: string): Promise<void>;
  /** Sets what is to be played; without one, all of it again. */
  trim(spaceId: string, trim: Trim | undefined): Promise<void>;
  /** Calls back when the library changes. Returns what ends it. */
  onChange(listener: () => void): () => void;
}

export function createRecordings(opening: Promise<Database>): Recordings {
  /** One transaction: what is made of the person's words depends on nothing that another page has written since. */
  async function edit(spaceId: string, change: (edits: Edits) => Edits): Promise<void> {
    await write(await opening, ['edits'], async ({ store }) => {
      await store.put(change((await store.get(spaceId)) ?? { spaceId }));
    });
    announceChange();
  }

  return {
    async list() {
      const all = await readRecordings(await opening);
      return all.filter(({ deletedAt }) => deletedAt === undefined).sort(byNewest);
    },

    async find(spaceId) {
      const database = await opening;
      const transaction = database.transaction(['recordings', 'edits']);
      const [recording, edits] = await Promise.all([
        transaction.objectStore('recordings').get(spaceId),
        transaction.objectStore('edits').get(spaceId),
      ]);
      const found = recording && withEdits(recording, edits);
      return found?.deletedAt === undefined ? found : undefined;
    },

    async timeline(spaceId) {
      const row = await (await opening).get('timelines', spaceId);
      return row?.speakers ?? [];
    },

    async facts(spaceId) {
      const { spaceId: _key, ...facts } = (await (await opening).get('facts', spaceId)) ?? { spaceId };
      return facts;
    },

    rename: (spaceId, title) =>
      edit(spaceId, ({ title: _replaced, ...others }) =>
        title.trim() ? { ...others, title: title.trim() } : others,
      ),

    bookmark: (spaceId, bookmark) =>
      edit(spaceId, (edits) => {
        const others = (edits.bookmarks ?? []).filter(({ id }) => id !== bookmark.id);
        return { ...edits, bookmarks: [...others, bookmark].sort((a, b) => a.at - b.at) };
      }),

    removeBookmark: (spaceId, bookmarkId) =>
      edit(spaceId, ({ bookmarks = [], ...others }) => {
        const left = bookmarks.filter(({ id }) => id !== bookmarkId);
        return left.length > 0 ? { ...others, bookmarks: left } : others;
      }),

    trim: (spaceId, trim) =>
      edit(spaceId, ({ trim: _replaced, ...others }) => (trim ? { ...others, trim } : others)),

    onChange,
  };
}
