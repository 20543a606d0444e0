import { describe, expect, it } from 'vitest';
import { createFormats } from '#utils/format/index.ts';

const en = createFormats('en', 'UTC');
const es = createFormats('es', 'UTC');
const START = Date.UTC(2022, 2, 22, 19, 26, 24);
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('clock', () => {
  it.each([
    [0, '0:00'],
    [5.99, '0:05'],
    [185, '3:05'],
    [3825.9, '1:03:45'],
    [36_000, '10:00:00'],
    [-1, '0:00'],
  ])('writes %d seconds as %s', (seconds, written) => {
    expect(en.clock(seconds)).toBe(written);
  });
});

describe('duration', () => {
  it.each([
    [0, '0 sec'],
    [45.2, '45 sec'],
    [59.6, '1 min'],
    [3599, '1 hr'],
    [3825, '1 hr 4 min'],
  ])('writes %d seconds as %s', (seconds, said) => {
    expect(plain(en.duration(seconds))).toBe(said);
  });

  it('is written in the language of the interface', () => {
    expect(plain(es.duration(3825))).toBe('1 h 4 min');
  });

  it('is exact and in full words for being read aloud', () => {
    expect(en.spokenDuration(3825)).toBe('1 hour, 3 minutes, 45 seconds');
    expect(es.spokenDuration(3825)).toBe('1 hora, 3 minutos y 45 segundos');
  });
});

describe('bytes', () => {
  it.each([
    [0, '0 kB'],
    [812_400, '812 kB'],
    [49_830_000, '49.8 MB'],
    [913_000_000, '913 MB'],
    [12_900_000_000, '12.9 GB'],
    [50_000_000_000_000_000, '50,000 TB'],
  ])('writes %d bytes as %s', (bytes, written) => {
    expect(plain(en.bytes(bytes))).toBe(written);
  });

  it('has the decimal sign of the region', () => {
    expect(plain(es.bytes(49_830_000))).toBe('49,8 MB');
    expect(plain(createFormats('es-MX').bytes(49_830_000))).toBe('49.8 MB');
  });
});

describe('dates', () => {
  it('names the day, the moment and the long day', () => {
    expect(en.day(START)).toBe('Mar 22, 2022');
    expect(plain(en.moment(START))).toBe('Mar 22, 2022, 7:26 PM');
    expect(es.longDay(START)).toBe('martes, 22 de marzo de 2022');
  });

  it('joins start and end on the clock', () => {
    expect(plain(en.wallClock(START, START + 3_825_000))).toBe('7:26 – 8:30 PM');
  });

  it('names no dates where the end is after midnight', () => {
    expect(plain(en.wallClock(START, START + 6 * 3_600_000))).toBe('7:26 PM – 1:26 AM');
  });

  it.each([undefined, START, START - 1])('shows the start alone where the end is %s', (end) => {
    expect(plain(en.wallClock(START, end))).toBe('7:26 PM');
  });
});

describe('percent', () => {
  it('rounds a share to full percent', () => {
    expect(en.percent(0.3449)).toBe('34%');
  });
});

describe('relative', () => {
  const HOUR = 3_600_000;

  it.each([
    [-19.9 * HOUR, '19 hours ago', 'hace 19 horas'],
    [-26 * HOUR, '26 hours ago', 'hace 26 horas'],
    [-3 * 24 * HOUR, '3 days ago', 'hace 3 días'],
    [-HOUR / 2, '30 minutes ago', 'hace 30 minutos'],
    [-1, 'now', 'ahora'],
    [6.9 * 24 * HOUR, 'in 6 days', 'dentro de 6 días'],
  ])('writes how far away %d ms are', (ms, english, spanish) => {
    expect([en.relative(START + ms, START), es.relative(START + ms, START)]).toEqual([english, spanish]);
  });
});

describe('weekday', () => {
  it('names a day that is near', () => {
    expect(en.weekday(Date.UTC(2026, 11, 6))).toBe('Sunday, Dec 6');
  });
});
