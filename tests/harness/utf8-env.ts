/**
 * The environment that programs are started in: this one, with a UTF-8 locale where it has none. A bare machine's
 * "POSIX" keeps Chromium from opening files whose names are not ASCII, and mediainfo from printing such letters.
 */
export function utf8Env(more: Readonly<Record<string, string>> = {}): Record<string, string | undefined> {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  const isUtf8 = /utf-?8/i.test(LC_ALL ?? LC_CTYPE ?? LANG ?? '');
  const needsLocale = process.platform === 'linux' && !isUtf8;
  return { ...process.env, ...(needsLocale && { LC_ALL: 'C.UTF-8' }), ...more };
}
