import type { LibraryRecording, StoredTranscript } from '#utils/library/index.ts';

/** What a recording has of a query, found by reading all of it. */
export interface NaiveMatch {
  isFound: boolean;
  hits: number;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc\p{sc=Thai}]/u;

/** Case, accents and forms, folded in another way than the product does: character by character. */
function simplify(text: string): string {
  const special: Record<string, string> = { ß: 'ss', ς: 'σ', ة: 'ه' };
  return Array.from(text.normalize('NFKD').toLowerCase().normalize('NFKD'))
    .filter((each) => !/[\u0300-\u036f\u064b-\u065f\u0640\u202e]/.test(each))
    .map((each) => special[each] ?? each)
    .join('')
    .normalize('NFC');
}

/** The words of a text, one character at a time. */
function split(text: string): string[] {
  const words: string[] = [];
  let last: 'none' | 'spaced' | 'unspaced' = 'none';
  for (const character of simplify(text)) {
    const isOfWord = /[\p{L}\p{N}\p{M}_]/u.test(character);
    const kind = isOfWord ? (UNSPACED.test(character) ? 'unspaced' : 'spaced') : 'none';
    if (kind !== 'none') {
      if (kind === last) words.push((words.pop() ?? '') + character);
      else words.push(character);
    }
    last = kind;
  }
  return words;
}

type Wanted = { handle: string } | { words: string[]; isPhrase: boolean };

function parse(query: string): Wanted[] {
  return Array.from(query.matchAll(/"([^"]*)"|(\S+)/g)).flatMap(([, phrase, plain = '']): Wanted[] => {
    if (plain.startsWith('@')) return [{ handle: simplify(plain.slice(1)) }];
    if (phrase === undefined) return split(plain).map((word) => ({ words: [word], isPhrase: false }));
    const words = split(phrase);
    return words.length > 0 ? [{ words, isPhrase: words.length > 1 }] : [];
  });
}

const hasWord = (all: readonly string[], word: string, isWhole = false): boolean =>
  all.some((each) => {
    if (UNSPACED.test(word)) return each.includes(word);
    return isWhole ? each === word : each.startsWith(word);
  });

/** Words in a row: all but the first and the last as they are, which may be parts. */
function hasPhrase(all: readonly string[], words: readonly string[]): boolean {
  const spelled = ` ${all.join(' ')} `;
  const wanted = words.join(' ');
  return spelled.includes(UNSPACED.test(wanted.at(0) ?? '') ? wanted : ` ${wanted}`);
}

function has(all: readonly string[], wanted: Wanted): boolean {
  if ('handle' in wanted) return false;
  return wanted.isPhrase ? hasPhrase(all, wanted.words) : wanted.words.every((word) => hasWord(all, word));
}

/** Of a single letter, a line has only the word. */
function lineHasWords(all: readonly string[], wanted: readonly Wanted[]): boolean {
  return wanted.every(
    (each) =>
      'words' in each && each.words.every((word) => hasWord(all, word, Array.from(word).length === 1)),
  );
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

function isOnDate({ startedAt = 0 }: LibraryRecording, wanted: Wanted): boolean {
  if ('handle' in wanted || wanted.isPhrase) return false;
  const [date, [word = '']] = [new Date(startedAt), wanted.words];
  if (/^\d{4}$/.test(word)) return date.getFullYear() === Number(word);
  if (/^\d{1,2}$/.test(word)) return date.getDate() === Number(word);
  return word.length >= 3 && (MONTHS[date.getMonth()]?.startsWith(word) ?? false);
}

export function searchNaively(
  recording: LibraryRecording,
  transcript: Pick<StoredTranscript, 'cues' | 'text'> | undefined,
  query: string,
): NaiveMatch {
  const wanted = parse(query);
  const handles = recording.speakers.flatMap(({ handle }) => handle ?? []);
  const heads = [recording.title ?? '', ...handles, ...handles.map((each) => each.replaceAll('_', ' '))];
  const head = split([...heads, ...(recording.tags ?? [])].join('\n'));
  const missing = wanted.filter((each) =>
    'handle' in each
      ? !handles.some((handle) => simplify(handle).startsWith(each.handle))
      : !has(head, each) && !isOnDate(recording, each),
  );
  const rest = missing.length > 0 ? missing : wanted.filter((each) => !('handle' in each));
  const canHit = rest.length > 0 && rest.every((each) => !('handle' in each));
  const hasAll = (text: string): boolean => canHit && rest.every((each) => has(split(text), each));
  const { bookmarks = [], note } = recording;
  const hits =
    bookmarks.filter((bookmark) => hasAll(bookmark.note)).length +
    Number(note !== undefined && hasAll(note)) +
    (canHit ? countPassages(linesOf(transcript), rest) : 0);
  return { isFound: missing.length === 0 || hits > 0, hits };
}

function linesOf(transcript: Pick<StoredTranscript, 'cues' | 'text'> | undefined): string[] {
  if (!transcript) return [];
  return transcript.cues.length > 0
    ? transcript.cues.map(({ text }) => text)
    : (transcript.text ?? '').split(/\n+/);
}

/** Lines with all of it, and pairs of lines that have it only together, none of them in two pairs. */
function countPassages(lines: readonly string[], wanted: readonly Wanted[]): number {
  const words = lines.map(split);
  const single = new Set(wanted.flatMap((each) => ('words' in each ? each.words : [])));
  const wordsIn = (all: readonly string[]): Set<string> =>
    new Set([...single].filter((word) => lineHasWords(all, [{ words: [word], isPhrase: false }])));
  const found = words.map(wordsIn);
  let [count, after] = [0, -1];
  found.forEach((here, i) => {
    const next = found[i + 1] ?? new Set();
    const isOne = here.size === single.size;
    const isPair =
      !isOne && i > after && next.size < single.size && new Set([...here, ...next]).size === single.size;
    const isBegun = here.size > 0;
    if (isPair && isBegun && single.size > 1) after = i + 1;
    else if (!isOne) return;
    const own = words[i] ?? [];
    const isTrue =
      wanted.every((each) => has(own, each)) ||
      wanted.every((each) => has([...own, ...(words[i + 1] ?? [])], each));
    if (isTrue) count += 1;
  });
  return count;
}
