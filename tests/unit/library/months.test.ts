import { afterEach, expect, it, vi } from 'vitest';
import { monthsOf } from '#utils/library/months.ts';
import type { ListEntry } from '#utils/library/outline.ts';

const entriesAt = (...dates: (string | undefined)[]): ListEntry[] =>
  dates.map((date, i) => ({
    spaceId: `${i}`,
    duration: 60,
    state: 'complete',
    heard: 'no',
    ...(date !== undefined && { startedAt: Date.parse(date) }),
  }));

afterEach(() => {
  vi.unstubAllEnvs();
});

it('counts recordings and their audio by month, and those without a date last', () => {
  vi.stubEnv('TZ', 'UTC');
  const entries = entriesAt('2026-03-09', '2026-03-01T00:00Z', '2026-02-28T23:59Z', '2024-12-31', undefined);

  expect(monthsOf(entries)).toEqual([
    { startedAt: Date.parse('2026-03-09'), from: 0, count: 2, seconds: 120 },
    { startedAt: Date.parse('2026-02-28T23:59Z'), from: 2, count: 1, seconds: 60 },
    { startedAt: Date.parse('2024-12-31'), from: 3, count: 1, seconds: 60 },
    { from: 4, count: 1, seconds: 60 },
  ]);
  expect(monthsOf(entriesAt(undefined))).toEqual([{ from: 0, count: 1, seconds: 60 }]);
  expect(monthsOf([])).toEqual([]);
});

it.each([
  ['Europe/Berlin', '2026-03-31T21:59:59Z', '2026-03-31T22:00Z'],
  ['Europe/Berlin', '2026-10-31T22:59:59Z', '2026-10-31T23:00Z'],
  ['America/Sao_Paulo', '2026-01-01T02:59:59Z', '2026-01-01T03:00Z'],
  ['Asia/Kathmandu', '2026-06-30T18:14:59Z', '2026-06-30T18:15Z'],
  ['Pacific/Auckland', '2026-03-31T10:59:59Z', '2026-03-31T11:00Z'],
  ['Pacific/Apia', '2011-12-31T09:59:59Z', '2011-12-31T10:00Z'],
])('begins a month when clocks there do (%s)', (timeZone, before, after) => {
  vi.stubEnv('TZ', timeZone);

  const months = monthsOf(entriesAt(after, before));

  expect(months.map(({ from }) => from)).toEqual([0, 1]);
});
