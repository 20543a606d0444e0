interface Part {
  value: number;
  unit: 'hour' | 'minute' | 'second';
}

type DurationStyle = 'narrow' | 'short' | 'long';

/** How one language writes durations. The formats are created once: a player needs them several times a second. */
export interface Durations {
  /** Hours, minutes and seconds with colons, in the language's own digits. */
  clock(seconds: number): string;
  /** In units: `long` is exact to the second, the others are rounded to the minute from a minute on. */
  inUnits(seconds: number, style: DurationStyle): string;
}

/** Uses unit and list formats, because `Intl.DurationFormat` is younger than the oldest browser we support. */
export function createDurations(locale: string): Durations {
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const inStyle = {
    narrow: createUnits(locale, 'narrow'),
    short: createUnits(locale, 'short'),
    long: createUnits(locale, 'long'),
  };

  return {
    clock(seconds) {
      const { hours, minutes, rest } = split(Math.floor(Math.max(0, seconds)));
      const parts =
        hours > 0
          ? [plain.format(hours), two.format(minutes), two.format(rest)]
          : [plain.format(minutes), two.format(rest)];
      return parts.join(':');
    },
    inUnits(seconds, style) {
      const rounded = Math.round(Math.max(0, seconds));
      const { units, list } = inStyle[style];
      const parts = partsOf(style !== 'long' && rounded >= 60 ? Math.round(rounded / 60) * 60 : rounded);
      return list.format(parts.map(({ value, unit }) => units[unit].format(value)));
    },
  };
}

function createUnits(locale: string, unitDisplay: DurationStyle) {
  const unit = (name: Part['unit']) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay });
  return {
    units: { hour: unit('hour'), minute: unit('minute'), second: unit('second') },
    list: new Intl.ListFormat(locale, { type: 'unit', style: unitDisplay === 'long' ? 'long' : 'narrow' }),
  };
}

function partsOf(seconds: number): Part[] {
  const { hours, minutes, rest } = split(seconds);
  const parts: Part[] = [
    { value: hours, unit: 'hour' },
    { value: minutes, unit: 'minute' },
    { value: rest, unit: 'second' },
  ];
  const nonZero = parts.filter(({ value }) => value > 0);
  return nonZero.length > 0 ? nonZero : [{ value: 0, unit: 'second' }];
}

function split(seconds: number): { hours: number; minutes: number; rest: number } {
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    rest: seconds % 60,
  };
}
