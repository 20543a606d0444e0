/**
 * The environment for programs: the current one, with a UTF-8 locale if it has none. In the "POSIX" locale of a bare
 * machine, Chromium cannot open files whose names are not ASCII, and mediainfo cannot print such characters.
 */
export function utf8Env(more: Readonly<Record<string, string>> = {}): Record<string, string | undefined> {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const isUtf8 = /utf-?8/i.test(LC_ALL ?? LC_CTYPE ?? LANG ?? '');
  const needsLocale = process.platform === 'linux' && !isUtf8;
  return { ...process.env, ...(needsLocale && { LC_ALL: 'C.UTF-8' }), ...more };
}
