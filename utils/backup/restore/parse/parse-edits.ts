import { definedIn } from '#utils/defined-in.ts';
import type { Bookmark, ClipDraft, Edits, ResumePosition } from '#utils/library/index.ts';
import { visibleLine, visibleText } from '#utils/visible-text.ts';
import { toFields, toList, toNumber, toText } from './fields.ts';

/** What the person has said about a recording. Texts are cleaned as if they had been typed in. */
export function parseEdits(value: unknown, spaceId: string): Edits {
  const fields = toFields(value);
  const bookmarks = toList(fields['bookmarks']).flatMap(parseBookmark);
  const clips = toList(fields['clips']).flatMap(parseClip);
  const tags = toList(fields['tags']).flatMap((tag) => visibleLine(toText(tag) ?? '') || []);
  const is = (name: string): true | undefined => (fields[name] === true ? true : undefined);
  return definedIn({
    spaceId,
    title: visibleLine(toText(fields['title']) ?? '') || undefined,
    deleted: parseDeletion(fields['deleted']),
    bookmarks: bookmarks.length > 0 ? bookmarks.sort((a, b) => a.at - b.at) : undefined,
    clips: clips.length > 0 ? clips.sort((a, b) => a.from - b.from || a.to - b.to) : undefined,
    trim: parseTrim(fields['trim']),
    isKept: is('isKept'),
    isFavourite: is('isFavourite'),
    tags: tags.length > 0 ? tags : undefined,
    note: visibleText(toText(fields['note']) ?? '') || undefined,
    editedAt: toNumber(fields['editedAt']),
  } satisfies Record<keyof Edits, unknown>);
}

function parseBookmark(value: unknown): Bookmark[] {
  const fields = toFields(value);
  const [id, at] = [toText(fields['id']), toNumber(fields['at'])];
  if (id === undefined || at === undefined || at < 0) return [];
  return [{ id, at, note: visibleText(toText(fields['note']) ?? '') }];
}

function parseClip(value: unknown): ClipDraft[] {
  const fields = toFields(value);
  const [id, span] = [toText(fields['id']), parseTrim(value)];
  if (id === undefined || span === undefined) return [];
  return [{ id, ...span, name: visibleLine(toText(fields['name']) ?? '') }];
}

function parseTrim(value: unknown): Edits['trim'] {
  const { from, to } = toFields(value);
  const trim = { from: toNumber(from) ?? -1, to: toNumber(to) ?? -1 };
  return trim.from >= 0 && trim.to > trim.from ? trim : undefined;
}

function parseDeletion(value: unknown): Edits['deleted'] {
  const fields = toFields(value);
  const [at, importedAt] = [toNumber(fields['at']), toNumber(fields['importedAt'])];
  if (at === undefined || importedAt === undefined) return undefined;
  const aged = toFields(fields['aged']);
  const [age, countedAt] = [toNumber(aged['age']), toNumber(aged['countedAt'])];
  const isAged = age !== undefined && age >= 0 && countedAt !== undefined;
  return { at, importedAt, ...(isAged && { aged: { age, countedAt } }) };
}

/** Undefined if it says nothing. */
export function parsePosition(value: unknown, spaceId: string): ResumePosition | undefined {
  const fields = toFields(value);
  const position = toNumber(fields['position']);
  if (position === undefined || position < 0) return undefined;
  return definedIn({
    spaceId,
    position,
    playedAt: toNumber(fields['playedAt']),
    heardAt: toNumber(fields['heardAt']),
  });
}
