const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Three digits at most: `812 kB`, `49.8 MB`, `12.9 GB`. */
export function formatBytes(locale: string, bytes: number): string {
  const [value, unit] = scale(Math.max(0, bytes) / 1000);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 99.95 && unit !== 'kilobyte' ? 1 : 0,
  }).format(value);
}

function scale(kilobytes: number): [value: number, unit: (typeof UNITS)[number]] {
  const steps = kilobytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(kilobytes) / 3));
  return [kilobytes / 1000 ** steps, UNITS[steps] ?? 'kilobyte'];
}
