import { isShown } from '#utils/x/page/find.ts';
import { labelsFor, type LabelTable, normalize } from '#utils/x/page/labels.ts';
import { outlineElement, pathIn } from './outline-element.ts';
import { LANGUAGES } from './known-signs.ts';

/** The first line of each outline. */
export const TITLE = 'Afterspace: outline of a page of X, 1';
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'AFTERSPACE-GUIDE']);
const MAX_LINES = 250;
const MAX_DEPTH = 300;
/** From this width on (px), X has two columns. */
const WIDE = 1000;

/**
 * How a page of X is built, for a report by a person whom the guide cannot lead on it: tags, roles, X's labels by their
 * names in our table, and those test ids and addresses that are in our own tables. It contains nothing else of the page:
 * no text, no name, no value.
 */
export function outlinePage(location: URL, document: Document, table: LabelTable): string {
  const { documentElement } = document;
  const { lang, dir } = documentElement;
  const names = namesOfLabels(lang, table);
  const lines: string[] = [];

  /** Elements of which nothing is known are left out, and their children take their place. */
  function add(element: Element, indent: number, depth: number): void {
    if (lines.length >= MAX_LINES || depth > MAX_DEPTH || UNREAD.has(element.tagName.toUpperCase())) return;
    const line = outlineElement(element, { location, names });
    if (line !== undefined) lines.push(`${'  '.repeat(indent)}${line}`);
    if (!isShown(element)) return;
    for (const child of element.children) add(child, line === undefined ? indent : indent + 1, depth + 1);
  }

  for (const child of (document.body ?? documentElement).children) add(child, 0, 0);
  const columns = documentElement.clientWidth >= WIDE ? 'wide' : 'narrow';
  return [
    TITLE,
    `path=${pathIn(location)}`,
    `lang=${LANGUAGES.has(lang) ? lang : '?'} dir=${dir === 'rtl' ? 'rtl' : 'ltr'} window=${columns}`,
    ...joinRepeated(lines),
    ...(lines.length >= MAX_LINES ? ['…'] : []),
  ].join('\n');
}

/** The names of X's labels, by what X writes in the page's language or in English. */
function namesOfLabels(language: string, table: LabelTable): ReadonlyMap<string, string> {
  const labels = [labelsFor('en', table), labelsFor(language, table)].filter((each) => each !== undefined);
  return new Map(
    labels.flatMap((each) =>
      Object.entries(each)
        .toReversed()
        .map(([name, words]) => [normalize(words), name] as const),
    ),
  );
}

function joinRepeated(lines: readonly string[]): string[] {
  const joined: { line: string; count: number }[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last?.line === line) last.count += 1;
    else joined.push({ line, count: 1 });
  }
  return joined.map(({ line, count }) => (count === 1 ? line : `${line} ×${String(count)}`));
}
