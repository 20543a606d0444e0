import type { BoxWriter } from './box-writer.ts';

/** A file's metadata in iTunes' form. Empty fields are left out. */
export interface M4aTags {
  title?: string | undefined;
  artist?: string | undefined;
  album?: string | undefined;
  /** ISO 8601, as far as it is known: `2026-02-02` or with the time. */
  date?: string | undefined;
  comment?: string | undefined;
  cover?: Cover | undefined;
}

/** An image in the format of a file of its own. */
export interface Cover {
  type: 'image/png' | 'image/jpeg';
  bytes: Uint8Array;
}

const TEXT = 1;
const IMAGE_TYPES = { 'image/jpeg': 13, 'image/png': 14 };
const ATOMS = [
  ['\u00a9nam', 'title'],
  ['\u00a9ART', 'artist'],
  ['\u00a9alb', 'album'],
  ['\u00a9day', 'date'],
  ['\u00a9cmt', 'comment'],
] as const;
const BOX_BYTES = 24;

/** An upper bound of the bytes of the tags. */
export function tagsBytes({ cover, ...texts }: M4aTags): number {
  const letters = Object.values(texts).reduce((sum, text) => sum + (text?.length ?? 0), 0);
  return (ATOMS.length + 8) * BOX_BYTES + letters * 3 + (cover?.bytes.length ?? 0);
}

/** `meta` with `ilst`, the list that iTunes introduced and all others read. */
export function writeTags(writer: BoxWriter, tags: M4aTags): void {
  writer.fullBox('meta', 0, 0, () => {
    writer.fullBox('hdlr', 0, 0, () => {
      writer.u32(0);
      writer.text('mdirappl');
      writer.zeros(9);
    });
    writer.box('ilst', () => {
      for (const [atom, field] of ATOMS) {
        const text = tags[field];
        if (text) writeItem(writer, atom, TEXT, new TextEncoder().encode(text));
      }
      const { cover } = tags;
      if (cover) writeItem(writer, 'covr', IMAGE_TYPES[cover.type], cover.bytes);
    });
  });
}

function writeItem(writer: BoxWriter, atom: string, kind: number, value: Uint8Array): void {
  writer.box(atom, () =>
    writer.box('data', () => {
      writer.u32(kind, 0);
      writer.bytes(value);
    }),
  );
}
