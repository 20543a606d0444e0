import { definedIn } from '#utils/defined-in.ts';
import type { Edits, Recording } from '#utils/library/records.ts';
import { distinctTags } from '#utils/library/tags.ts';

/** A text of a backup that could not be kept where it belongs, because the library has another one. */
export interface DifferingText {
  kept: string;
  other: string;
}

export interface MergedEdits {
  /** The very same object as the library's if there is nothing to change. */
  edits: Edits;
  /** The title that was not taken. */
  title?: DifferingText;
}

/** Between two notes about the same recording: a rule in Markdown. */
const BETWEEN_NOTES = '\n\n---\n\n';

/**
 * Adds what a backup says about a recording to what the library says. Nothing that only one of them has is lost. Where both
 * have something else, the newer one counts, and the library's own if the times are not known. Merging the same again
 * changes nothing.
 */
export function mergeEdits(mine: Edits, theirs: Edits, copy: Pick<Recording, 'importedAt'>): MergedEdits {
  const isTheirsNewer = (theirs.editedAt ?? 0) > (mine.editedAt ?? 0);
  const newer = <Value>(own: Value | undefined, other: Value | undefined): Value | undefined =>
    isTheirsNewer ? (other ?? own) : (own ?? other);
  const title = newer(mine.title, theirs.title);
  const note = joinNotes(newer(mine.note, theirs.note), newer(theirs.note, mine.note));
  const trim = newer(mine.trim, theirs.trim);
  const bookmarks = mergeById(mine.bookmarks, theirs.bookmarks, isTheirsNewer).sort((a, b) => a.at - b.at);
  const clips = mergeById(mine.clips, theirs.clips, isTheirsNewer).sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
  const tags = distinctTags([...(mine.tags ?? []), ...(theirs.tags ?? [])]);
  const deleted = mine.deleted ?? deletionOf(mine, theirs, copy);
  const editedAt = Math.max(mine.editedAt ?? 0, theirs.editedAt ?? 0);
  // A new field of `Edits` has to be merged here, and read in `parse-edits.ts`: else a restore loses it.
  const all = {
    spaceId: mine.spaceId,
    title,
    deleted,
    bookmarks: bookmarks.length > 0 ? bookmarks : undefined,
    clips: clips.length > 0 ? clips : undefined,
    trim,
    isKept: mine.isKept ?? theirs.isKept,
    isFavourite: mine.isFavourite ?? theirs.isFavourite,
    tags: tags.length > 0 ? tags : undefined,
    note,
    editedAt: editedAt > 0 ? editedAt : undefined,
  } satisfies Record<keyof Edits, unknown>;
  const merged: Edits = definedIn(all);
  const differing = differingTitle(title, mine.title, theirs.title);
  return {
    edits: isSameContent(merged, mine) ? mine : merged,
    ...(differing && { title: differing }),
  };
}

/** A copy that was in the trash stays there, unless the person has taken it out since. */
function deletionOf(
  mine: Edits,
  { deleted }: Edits,
  { importedAt }: Pick<Recording, 'importedAt'>,
): Edits['deleted'] {
  return deleted?.importedAt === importedAt && (mine.editedAt ?? 0) < deleted.at ? deleted : undefined;
}

/** Both, unless one contains the other. */
function joinNotes(newer: string | undefined, older: string | undefined): string | undefined {
  if (newer === undefined || older === undefined) return newer ?? older;
  if (newer.includes(older)) return newer;
  return older.includes(newer) ? older : newer + BETWEEN_NOTES + older;
}

/** By their ids. Where one bookmark, or one clip, says two things, what it said before becomes one of its own. */
function mergeById<Item extends { id: string }>(
  mine: readonly Item[] = [],
  theirs: readonly Item[] = [],
  isTheirsNewer: boolean,
): Item[] {
  const merged = [...mine];
  const has = (item: Item): boolean => merged.some((each) => isSameItem(each, item));
  for (const item of theirs) {
    const at = merged.findIndex(({ id }) => id === item.id);
    const own = merged[at];
    if (!own) {
      if (!has(item)) merged.push(item);
      continue;
    }
    const [newer, older] = isTheirsNewer ? [item, own] : [own, item];
    merged[at] = newer;
    if (!has(older)) merged.push({ ...older, id: crypto.randomUUID() });
  }
  return merged;
}

function isSameItem<Item extends { id: string }>(a: Item, b: Item): boolean {
  return sortedJson({ ...a, id: '' }) === sortedJson({ ...b, id: '' });
}

function differingTitle(
  kept: string | undefined,
  ...titles: (string | undefined)[]
): DifferingText | undefined {
  const other = titles.find((title) => title !== undefined && title !== kept);
  return kept === undefined || other === undefined ? undefined : { kept, other };
}

/** Whether they say the same, whenever it was said and in whatever order. */
function isSameContent(a: Edits, b: Edits): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf({ editedAt: _time, ...edits }: Edits): string {
  return sortedJson(edits);
}

const sortedJson = (value: object): string =>
  JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
