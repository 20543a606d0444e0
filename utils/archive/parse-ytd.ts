import { parseJson } from './json.ts';

/**
 * Parses the value that a script of the archive assigns: `window.YTD.<type>.part<N> = <JSON>`, also after a BOM or
 * before a semicolon; also bare JSON. Throws CodedError `bad-metadata` for anything else.
 */
export function parseYtd(text: string): unknown {
  const start = /^[\s\uFEFF]*[[{]/.test(text) ? 0 : text.indexOf('=') + 1;
  return parseJson(
    text
      .slice(start)
      .replace(/^\s*\uFEFF/, '')
      .replace(/;\s*$/, ''),
  );
}

/** Where another script begins, in a file that people have made of several parts. */
const NEXT_PART = /(?<=[\]}])\s*;?\s*(?=window\.YTD\.\w+\.part\d+\s*=)/;

/** The items of such a script, which contains a list of them, or rarely one item alone; also of several joined ones. */
export function parseItems(text: string): unknown[] {
  const values = text.split(NEXT_PART).map(parseYtd);
  return values.flatMap((value) => (Array.isArray(value) ? [...value] : [value]));
}
