/**
 * A time of the clock in a transcript, with or without hours: `1:02:03,450`, `02:03.4`, `00:07`, `-00:00:01,2`, and with
 * milliseconds or frames after a colon: `00:00:01:500`, `00:00:01;12`. Programs that translate put blanks into it.
 */
export const CUE_TIME = String.raw`-?\d{1,3}\s?:\s?\d{1,3}(?!\d)(?:\s?:\s?\d{1,2}(?!\d))?(?:\s?[.,]\s?\d{1,9}|[:;]\d{2,3}(?!\d))?`;

/** The same with points instead of colons, which only an arrow tells from a date: `00.00.01,000`. */
export const DOTTED_TIME = String.raw`\d{1,2}\.\d{2}\.\d{2}[.,]\d{1,3}`;

/** Seconds without a colon: `12.5`, `12,5s`. */
export const BARE_TIME = String.raw`-?\d{1,6}(?:[.,]\d{1,9})?\s?s?`;

/** Frames per second of `00:00:01:12`, which no such file states. */
const FRAME_RATE = 30;

/** Timecode with semicolons alone, as Premiere writes it: `00;00;01;12`. */
const SEMICOLONS = /\b(\d{2});(\d{2});(\d{2})(?=;\d{2}\b)/g;

/** The zeros of scripts whose ten digits follow each other: those of India, Thai, Lao, Tibetan, Burmese, Khmer, Mongolian. */
const ZEROS = [
  0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810,
];
const OTHER_DIGITS = /[\u0966-\u1819]/g;

/** Full-width characters and the digits of other scripts as ASCII; each stays one character. */
export function withAsciiTimes(line: string): string {
  return withLatinPunctuation(line)
    .replaceAll(OTHER_DIGITS, (each) => {
      const code = each.charCodeAt(0);
      const zero = ZEROS.find((start) => code >= start && code < start + 10);
      return zero === undefined ? each : String(code - zero);
    })
    .replaceAll(SEMICOLONS, '$1:$2:$3');
}

function withLatinPunctuation(line: string): string {
  return line.replaceAll(
    /[\uff01-\uff5e\u3000\u2236\u2212\u0660-\u0669\u06f0-\u06f9\u066b\u060c]/g,
    (each) => {
      const code = each.charCodeAt(0);
      if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
      if (code >= 0x06f0 || (code >= 0x0660 && code <= 0x0669)) return String(code & 0xf);
      return { '\u3000': ' ', '\u2236': ':', '\u2212': '-', '\u066b': '.' }[each] ?? ',';
    },
  );
}

/** Seconds of such a time; NaN of anything else. */
export function parseCueTime(time: string): number {
  const plain = withAsciiTimes(time)
    .replaceAll(/\s/g, '')
    .replace(/s$/i, '')
    .replace(/^(\d{1,2})\.(\d{2})\.(?=\d{2}[.,])/, '$1:$2:');
  const [whole = '', decimals = ''] = plain.replace(/^-/, '').split(/[.,]/);
  const parts = whole.split(/[:;]/);
  if (parts.length > 4 || !parts.every((part) => /^\d+$/.test(part)) || !/^\d*$/.test(decimals))
    return Number.NaN;
  const hasFraction = parts.length === 4 || (parts.length === 3 && parts[2]?.length === 3);
  const last = hasFraction ? (parts.pop() ?? '') : '';
  const fraction = last.length === 3 ? Number(last) / 1000 : Number(last) / FRAME_RATE;
  const [seconds = 0, minutes = 0, hours = 0] = parts.toReversed().map(Number);
  const total = hours * 3600 + minutes * 60 + seconds + fraction + Number(`0.${decimals || '0'}`);
  return plain.startsWith('-') ? -total : total;
}
