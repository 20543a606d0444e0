const LATIN_BY_CODE: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  BracketLeft: '[',
  BracketRight: ']',
};

/** What is typed; on an Arabic or Greek keyboard, the Latin letter that is on the same key elsewhere. */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const isForeign = /[^ -~]/.test(key);
  const latin = isForeign ? (LATIN_BY_CODE[code] ?? /^(?:Key|Digit)(\w)$/.exec(code)?.[1] ?? key) : key;
  return latin.length === 1 ? latin.toLowerCase() : latin;
}
