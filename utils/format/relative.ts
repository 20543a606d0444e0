const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Where hours become days: `26 hours ago` says more than `yesterday` while one waits for a day. */
const DAYS_FROM = 2 * DAY;

/** `19 hours ago`, `in 3 days`: whole units, never more than there is. `ms` from now, negative for what has been. */
export function formatRelative(locale: string, ms: number): string {
  const size = Math.abs(ms);
  const [unit, length] =
    size < HOUR
      ? (['minute', MINUTE] as const)
      : size < DAYS_FROM
        ? (['hour', HOUR] as const)
        : (['day', DAY] as const);
  const value = Math.trunc(ms / length);
  // `this minute` is what the language's own word for zero minutes would be.
  if (value === 0) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(value, unit);
}
