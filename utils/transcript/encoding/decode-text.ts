import { ALPHABETS, createLetterModel } from './alphabets.ts';
import { DOUBLE_BYTES, pairLikelihood } from './double-bytes.ts';

/** The text of a file, and how sure its encoding is. */
export interface DecodedText {
  text: string;
  /** As `TextDecoder` names it. */
  encoding: string;
  /** Other encodings that are nearly as likely and give another text, likeliest first; none where there is no doubt. */
  others: string[];
}

/** What a neighbour that does not fit takes from a likelihood, as a logarithm. */
const UNLIKELY = 3;
/** Bytes that are looked at to find the encoding. */
const SAMPLE = 64 << 10;
/** How much more likely an encoding of the interface's language is, as a logarithm. */
const OWN_LANGUAGE = 4;
/** Likelihoods that differ by less, as logarithms, leave a doubt. */
const DOUBT = 6;

/**
 * Decodes a file's text: UTF-16 and UTF-8, also with a few broken bytes, else the encoding in which its bytes are most likely
 * text. `languages`: codes of the interface's, likeliest first.
 */
export function decodeText(bytes: Uint8Array, languages: readonly string[] = []): DecodedText {
  const unicode = unicodeEncoding(bytes);
  if (unicode !== undefined) return { text: decodeAs(bytes, unicode), encoding: unicode, others: [] };
  const sample = bytes.subarray(0, SAMPLE);
  const [best, ...rest] = rank(sample, languages);
  const encoding = best?.encoding ?? 'windows-1252';
  const text = decodeAs(bytes, encoding);
  const start = decodeAs(sample, encoding);
  const others = rest
    .filter(({ likelihood }) => likelihood > (best?.likelihood ?? 0) - DOUBT)
    .map((each) => each.encoding)
    .filter((each) => decodeAs(sample, each) !== start);
  return { text, encoding, others };
}

/** The text in a known encoding, without its byte order mark. Broken bytes become U+FFFD. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, '');
}

function unicodeEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 4096);
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even < odd / 10) return 'utf-16le';
  if (even > sample.length / 5 && odd < even / 10) return 'utf-16be';
  const text = decodeAs(bytes, 'utf-8');
  // eslint-disable-next-line no-control-regex -- the escapes of ISO 2022 switch between ASCII and Japanese.
  if (/\u001b\$[@B]/.test(text) && !text.includes('\ufffd')) return 'iso-2022-jp';
  return isMostlyUtf8(bytes, text) ? 'utf-8' : undefined;
}

/** Whether all but a few characters beyond ASCII are UTF-8, which other encodings hardly ever are by chance. */
function isMostlyUtf8(bytes: Uint8Array, text: string): boolean {
  // A broken character leaves one or two marks, depending on where it is broken.
  const broken = (text.match(/\ufffd+/g) ?? []).reduce((sum, run) => sum + Math.ceil(run.length / 2), 0);
  if (broken === 0) return true;
  const whole = text.match(/[^\0-\u007f\ufffd]/gu)?.length ?? 0;
  return whole >= 3 * broken || (broken < bytes.length / 100 && whole > broken);
}

function rank(sample: Uint8Array, languages: readonly string[]): { encoding: string; likelihood: number }[] {
  const bonus = (own: readonly string[]): number =>
    own.some((code) => languages.some((language) => language.toLowerCase().startsWith(code)))
      ? OWN_LANGUAGE
      : 0;
  const single = ALPHABETS.map((alphabet) => ({
    encoding: alphabet.encoding,
    likelihood:
      letterLikelihood(decodeAs(sample, alphabet.encoding), createLetterModel(alphabet)) +
      bonus(alphabet.languages),
  }));
  const double = DOUBLE_BYTES.map((each) => ({
    encoding: each.encoding,
    likelihood: pairLikelihood(sample, each) + bonus(each.languages),
  }));
  return [...single, ...double].sort((a, b) => b.likelihood - a.likelihood);
}

/** Letters join others of their script: a Hebrew letter in an English word, or a sign inside a word, is none. */
function letterLikelihood(text: string, model: (character: string) => number): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (character < '\u0080') continue;
    sum += model(character);
    const [before = ' ', after = ' '] = [text[i - 1], text[i + 1]];
    const isLetter = /[\p{L}\p{M}]/u.test(character);
    if (!isLetter && character !== '’' && /\p{L}/u.test(before) && /\p{L}/u.test(after)) sum -= UNLIKELY;
    if (isLetter && /\p{Ll}/u.test(before) && /\p{Lu}/u.test(character)) sum -= UNLIKELY;
    const isLatin = /\p{Script=Latin}/u.test(character);
    for (const beside of [before, after]) {
      const isAscii = /[a-z]/i.test(beside);
      if (isLetter && (isLatin ? !isAscii && /\p{L}/u.test(beside) : isAscii)) sum -= UNLIKELY / 2;
    }
  }
  return sum;
}
