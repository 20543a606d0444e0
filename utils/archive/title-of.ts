import { MAX_TITLE_LENGTH } from './bounds.ts';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What can turn or hide the text around it: control characters, and the marks that override or embed direction. */
// oxlint-disable-next-line no-control-regex -- They are what is looked for.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A tweet's text as a title: on one line, without links, its entities decoded. Empty where nothing is left. */
export function titleOf(text: string): string {
  const plain = decodeEntities(text.replaceAll(/https?:\/\/\S+/gi, ' ')).replaceAll(UNSEEN, ' ');
  return cut(plain.replaceAll(/\s+/g, ' ').trim());
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Between characters, not within one. */
function cut(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= MAX_TITLE_LENGTH) return text;
  return `${characters.slice(0, MAX_TITLE_LENGTH - 1).join('')}…`;
}
