import { visibleLine } from '#utils/visible-text.ts';

/** What a file's name says of the audio in it. */
export interface AudioName {
  spaceId: string;
  /** Which of the Space's files, from 0. */
  part: number;
  /** The Space's title, where the program that made the file put it into the name. */
  title?: string;
}

const EXTENSION = String.raw`\.(?:ts|aac|m4a|mp4|m4v|mov|mp3|mpe?g|webm|ogg|wav)$`;

/** `space-<id>_<n>.ts`, with the ` (1)` of a second download. The extension says little about the bytes. */
const OWN_NAME = new RegExp(String.raw`^space-([\w-]{1,64}?)(?:_(\d{1,6}))?(?: ?\(\d+\))?${EXTENSION}`, 'i');

/** What people and systems add: `… (keep).ts`, `… 2.ts`, `… copy.ts`, `…_old.ts`. */
const SUFFIX = String.raw`(?:[^\w].{0,150}|_\D.{0,150})?`;
const keptName = (id: string): RegExp =>
  new RegExp(String.raw`^space-(?!sound-)(${id})(?:_(\d{1,6}))?${SUFFIX}${EXTENSION}`, 'i');

/** X's ids of Spaces have 13 characters and begin with a 1; others are taken as far as they go. */
const X_ID = '1[A-Za-z0-9]{12}';
const NAMES = [keptName(X_ID), OWN_NAME, keptName('[A-Za-z0-9]{6,64}')];

/** yt-dlp: `Title [<id>].m4a`. */
const IN_BRACKETS = new RegExp(String.raw`^(.{0,250}?)\s?\[(${X_ID})\](?: ?\(\d+\))?${EXTENSION}`, 'i');

/** twspace-dl: `(host)Title-<id>.m4a`; youtube-dl writes no host. */
const AFTER_DASH = new RegExp(
  String.raw`^(?:\([^()]{1,60}\))?(.{0,250})-(${X_ID})(?: ?\(\d+\))?${EXTENSION}`,
  'i',
);

/**
 * An id anywhere between other characters, as people and other programs name files: `Title (<id>).m4a`, `<id>.aac`,
 * `Copy of space-<id>_1.ts`. It has small and capital letters, which tells it from a time in ms.
 */
const ANYWHERE =
  /(?:^|[^A-Za-z0-9])(1(?=[A-Za-z0-9]{0,11}[a-z])(?=[A-Za-z0-9]{0,11}[A-Z])[A-Za-z0-9]{12})(?:_(\d{1,6}))?(?![A-Za-z0-9])/;
const HAS_EXTENSION = new RegExp(EXTENSION, 'i');

/** The id of audio whose Space is unknown, made from its hash. */
const HASHED_ID = /^sound-[0-9a-f]{12}$/;

/**
 * The Space and part in a file's name. X starts at `_0`; a name without a number counts as that. `areHashed`: see `layoutOf`.
 */
export function audioNameOf(name: string, areHashed = false): AudioName | undefined {
  const base = baseOf(name);
  for (const pattern of NAMES) {
    const [, spaceId = '', part = '0'] = pattern.exec(base) ?? [];
    if (isSpaceId(spaceId) || (areHashed && HASHED_ID.test(spaceId))) return { spaceId, part: Number(part) };
  }
  const [, written = '', id] = IN_BRACKETS.exec(base) ?? AFTER_DASH.exec(base) ?? [];
  const title = visibleLine(written);
  if (id !== undefined) return { spaceId: id, part: 0, ...(title !== '' && { title }) };
  return HAS_EXTENSION.test(base) ? nameAround(base) : undefined;
}

function nameAround(base: string): AudioName | undefined {
  const found = ANYWHERE.exec(base);
  const [, spaceId, part = '0'] = found ?? [];
  if (!found || spaceId === undefined) return undefined;
  const before = base.slice(0, found.index);
  const isOwn = /(?:^|[^A-Za-z])space$/i.test(before);
  const title = isOwn ? '' : visibleLine(before.replace(/^\([^()]{1,60}\)/, '').replace(/[\s\p{P}]+$/u, ''));
  return { spaceId, part: Number(part), ...(title !== '' && { title }) };
}

/**
 * Whether an id may be one that X gives to Spaces, such as `1ypKdEXvkMLGW`. It is no key of something else: of an account
 * (`account:…`), of hashed audio, or of every object (`__proto__`).
 */
export function isSpaceId(id: string): boolean {
  return /^[a-z0-9][\w-]{0,63}$/i.test(id) && !HASHED_ID.test(id);
}

/** Whether a file's name claims the hash of its content, which then has to be checked. */
export function hasHashedName(name: string): boolean {
  return HASHED_ID.test(OWN_NAME.exec(baseOf(name))?.[1] ?? '');
}

/** The last part of a path. */
export function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
