/** Words, and their speaker where WebVTT's voice tag names one. */
export interface SpokenText {
  text: string;
  speaker?: string;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '\u200E',
  rlm: '\u200F',
};
const MAX_NAME_LENGTH = 80;

/** The words without tags of WebVTT and SubRip, and their speaker where a voice tag names one. */
export function stripMarkup(marked: string): SpokenText {
  const voice = /<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(marked)?.[1];
  const text = withoutMarkup(marked);
  return voice === undefined ? { text } : withSpeaker(text, withoutMarkup(voice));
}

/** Words with a speaker, if the name is not blank. */
export function withSpeaker(text: string, speaker: string | undefined): SpokenText {
  const name = speaker?.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_NAME_LENGTH);
  return name ? { text: text.trim(), speaker: name } : { text: text.trim() };
}

function withoutMarkup(marked: string): string {
  return marked
    .replaceAll(/<\/?(?:[a-z]{1,8}(?:[.\s][^<>]{0,200})?|\d[\d:.,]{0,20})\/?>/gi, '')
    .replaceAll(/<\|[^|<>]{1,40}\|>/g, ' ')
    .replaceAll(/\{\\[^{}]{0,100}\}/g, '')
    .replaceAll(/\[br\]/gi, '\n')
    .replaceAll(/(?<=\S) {2,}(?=\S)/g, ' ')
    .replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (match, name: string) => entity(name) ?? match)
    .replaceAll('\0', '')
    .trim();
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()];
  const isHex = name[1]?.toLowerCase() === 'x';
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : undefined;
}
