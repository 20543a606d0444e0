interface Part {
  value: number;
  unit: 'hour' | 'minute' | 'second';
}

/** Hours, minutes and seconds with colons, in the language's own digits. */
export function formatClock(locale: string, seconds: number): string {
  const { hours, minutes, rest } = split(Math.floor(Math.max(0, seconds)));
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const parts =
    hours > 0
      ? [plain.format(hours), two.format(minutes), two.format(rest)]
      : [plain.format(minutes), two.format(rest)];
  return parts.join(':');
}

/**
 * A duration in units: `short` is rounded to the minute from a minute on, `long` is exact to the second.
 * Made of unit and list formats, because `Intl.DurationFormat` is younger than the oldest browser we serve.
 */
export function formatDuration(locale: string, seconds: number, style: 'short' | 'long'): string {
  const whole = Math.round(Math.max(0, seconds));
  const parts = partsOf(style === 'short' && whole >= 60 ? Math.round(whole / 60) * 60 : whole);
  const written = parts.map(({ value, unit }) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style }).format(value),
  );
  return new Intl.ListFormat(locale, { type: 'unit', style: style === 'short' ? 'narrow' : 'long' }).format(
    written,
  );
}

function partsOf(seconds: number): Part[] {
  const { hours, minutes, rest } = split(seconds);
  const parts: Part[] = [
    { value: hours, unit: 'hour' },
    { value: minutes, unit: 'minute' },
    { value: rest, unit: 'second' },
  ];
  const said = parts.filter(({ value }) => value > 0);
  return said.length > 0 ? said : [{ value: 0, unit: 'second' }];
}

function split(seconds: number): { hours: number; minutes: number; rest: number } {
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    rest: seconds % 60,
  };
}
