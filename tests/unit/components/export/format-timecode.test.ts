import { expect, it } from 'vitest';
import { formatTimecode } from '#components/export/format-timecode.ts';
import { parseTimecode } from '#components/export/parse-timecode.ts';

it.each([
  [0, '0:00'],
  [12.64, '0:12.6'],
  [59.96, '1:00'],
  [62, '1:02'],
  [3723.5, '1:02:03.5'],
])('%d seconds are %s', (seconds, text) => {
  expect(formatTimecode(seconds)).toBe(text);
  expect(parseTimecode(text)).toBeCloseTo(seconds, 1);
});
