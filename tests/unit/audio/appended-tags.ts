import { concatBytes } from '#utils/concat-bytes.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

export const zeros = (count: number): Uint8Array => new Uint8Array(count);

export function id3v1({ isEnhanced = false } = {}): Uint8Array {
  const enhanced = new Uint8Array(isEnhanced ? 227 : 0);
  if (isEnhanced) enhanced.set(text('TAG+A title longer than thirty letters, as people give them'));
  const tag = new Uint8Array(128);
  tag.set(text('TAGEvening talk'));
  tag[127] = 255;
  return concatBytes([enhanced, tag]);
}

interface ApeOptions {
  version?: number;
  hasHeader?: boolean;
  /** Bytes of a cover. */
  cover?: number;
  /** How much the footer's size is off. */
  wrongBy?: number;
}

/** As foobar2000 and MP3tag write it: https://wiki.hydrogenaudio.org/index.php?title=APEv2_specification */
export function apeTag({
  version = 2000,
  hasHeader = true,
  cover = 0,
  wrongBy = 0,
}: ApeOptions = {}): Uint8Array {
  const items = [item('Title', text('Evening talk')), item('Artist', text('Ana'))];
  if (cover > 0) items.push(item('Cover Art (Front)', new Uint8Array(cover).fill(0xff), 2));
  const body = concatBytes(items);
  const frame = (flags: number): Uint8Array => {
    const bytes = new Uint8Array(32);
    bytes.set(text('APETAGEX'));
    const view = new DataView(bytes.buffer);
    view.setUint32(8, version, true);
    view.setUint32(12, body.length + 32 + wrongBy, true);
    view.setUint32(16, items.length, true);
    view.setUint32(20, flags, true);
    return bytes;
  };
  const has = hasHeader ? 0x80000000 : 0;
  return concatBytes([...(hasHeader ? [frame(has + 0x20000000)] : []), body, frame(has)]);
}

function item(name: string, value: Uint8Array, flags = 0): Uint8Array {
  const head = new Uint8Array(8);
  const view = new DataView(head.buffer);
  view.setUint32(0, value.length, true);
  view.setUint32(4, flags, true);
  return concatBytes([head, text(`${name}\0`), value]);
}

export const lyrics1 = (): Uint8Array => text('LYRICSBEGINGood evening all\r\nWelcome backLYRICSEND');

export function lyrics2({ wrongBy = 0 } = {}): Uint8Array {
  const fields = 'LYRICSBEGININD0000210LYR00016Good evening allETT00012Evening talk';
  return text(`${fields}${String(fields.length + wrongBy).padStart(6, '0')}LYRICS200`);
}
