import { describe, expect, it } from 'vitest';
import { parseTimecode } from '#components/export/parse-timecode.ts';

describe('parseTimecode', () => {
  it.each([
    ['0', 0],
    ['62', 62],
    [' 62.5 ', 62.5],
    ['62,5', 62.5],
    ['1:02', 62],
    ['1:02:03.25', 3723.25],
    ['90:00', 5400],
    ['١:٠٢٫٥', 62.5],
    ['۱:۰۲', 62],
    ['１：０２', 62],
    ['\u20681:02\u2069', 62],
  ])('reads %s', (text, seconds) => {
    expect(parseTimecode(text)).toBe(seconds);
  });

  it.each(['', 'a', '-1', '1:', ':30', '1:2:3:4', '1e3', 'Infinity'])('does not accept "%s"', (text) => {
    expect(parseTimecode(text)).toBeUndefined();
  });
});
