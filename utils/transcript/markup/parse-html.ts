import { stripMarkup } from '#utils/transcript/lines/strip-markup.ts';

/** Podcasting 2.0: `<cite>Ana:</cite> <time>0:01</time> <p>words</p>`. */
const PIECE = /<(cite|time|p)\b[^<>]{0,500}>([\s\S]*?)(?=<\/?(?:cite|time|p)\b|$)/gi;
/** oTranscribe, whose times are `<span class="timestamp">`. */
const STAMP = /<span\b[^<>]{0,200}class="timestamp"/i;
const TAG = /<[^<>]{0,2000}>/g;

/** The same as lines, `Ana (0:01)` before words, of a transcript in HTML as Podcasting 2.0 defines it; undefined for any other. */
export function linesOfPodcastHtml(text: string): string[] | undefined {
  if (!/<time\b/i.test(text) || !/<p\b/i.test(text)) return undefined;
  let speaker = '';
  return [...text.matchAll(PIECE)].flatMap(([, tag = '', inner = '']) => {
    const words = wordsOf(inner).replaceAll(/\s+/g, ' ').trim();
    if (/cite/i.test(tag)) {
      speaker = words.replace(/\s*[:：]$/, '');
      return [];
    }
    return [/time/i.test(tag) ? (speaker ? `${speaker} (${words})` : words) : words];
  });
}

/** The lines of a document of oTranscribe, which is HTML in a field of JSON; undefined for anything else. */
export function linesOfOTranscribe(value: unknown): string[] | undefined {
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
  if (typeof text !== 'string' || !STAMP.test(text)) return undefined;
  return text
    .replaceAll(/<\/(?:p|div)>|<br[^<>]{0,20}>/gi, '\n')
    .split('\n')
    .map((line) => wordsOf(line.replaceAll(/<\/span>/gi, ' ')).trim());
}

const wordsOf = (inner: string): string => stripMarkup(inner.replaceAll(TAG, '')).text;
