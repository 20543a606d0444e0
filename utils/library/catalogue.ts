import type { Bookmark, LibraryRecording } from './records.ts';

/** What search reads of a recording beside its `ListEntry`: all of its words but the transcript's. */
export interface CatalogueEntry {
  spaceId: string;
  title?: string;
  /** Handles without @ of those who spoke, host first. */
  people: string[];
  /** How many spoke, known by a handle or not. */
  speakers: number;
  /** The handle, without @, of the account that it came from. */
  account?: string;
  tags: string[];
  note?: string;
  bookmarks: Pick<Bookmark, 'at' | 'note'>[];
  isFavourite?: true;
  /** Of the original audio. */
  bytes: number;
}

export function catalogueEntryOf(recording: LibraryRecording): CatalogueEntry {
  const { spaceId, title, speakers, account, tags = [], note, bookmarks = [], bytes } = recording;
  return {
    spaceId,
    people: speakers.flatMap(({ handle }) => handle ?? []),
    speakers: speakers.length,
    tags,
    bookmarks: bookmarks.map((bookmark) => ({ at: bookmark.at, note: bookmark.note })),
    bytes,
    ...(title !== undefined && { title }),
    ...(account?.handle !== undefined && { account: account.handle }),
    ...(note !== undefined && { note }),
    ...(recording.isFavourite && { isFavourite: true }),
  };
}
