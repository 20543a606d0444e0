/** What may be worth a closer look, out of perhaps 200,000 names. */
const RELEVANT = /\.js$|(^|\/)spaces_media\/|(^|\/)space-/i;

/** What macOS and Windows put beside files, and folders themselves. */
const JUNK = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)|\/$/i;

/** `space-<id>_<n>.ts`, with the ` (1)` of a second download; the extension says little about the bytes. */
const SOUND =
  /^space-([\w-]{1,64}?)(?:_(\d{1,6}))?(?: ?\(\d+\))?\.(?:ts|aac|m4a|mp4|m4v|mov|mp3|mpe?g|webm|ogg|wav)$/i;

export function isRelevant(name: string): boolean {
  return RELEVANT.test(name) && !JUNK.test(name);
}

/** The last of a name's folders and files. */
export function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

export function isInFolder(name: string, folder: string): boolean {
  return name.toLowerCase().split('/').slice(0, -1).includes(folder);
}

/** The Space and part that a file's name tells. X's own begin at `_0`; a name without a number is taken for that. */
export function audioNameOf(name: string): { spaceId: string; part: number } | undefined {
  const [, spaceId, part = '0'] = SOUND.exec(baseOf(name)) ?? [];
  return spaceId === undefined ? undefined : { spaceId, part: Number(part) };
}

/** Whether an id is one that X gives to Spaces, and not one made from the hash of an audio file. */
export function isSpaceId(id: string): boolean {
  return !/^sound-[0-9a-f]{12}$/.test(id);
}

/** The Space that a file in `spaces_media` belongs to, by its name. */
export function spaceOf(name: string): string | undefined {
  return /^space-([A-Za-z0-9]{1,64})/i.exec(baseOf(name))?.[1];
}
