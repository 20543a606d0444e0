import { describe, expect, it } from 'vitest';
import { toHandle } from '#utils/handle.ts';
import { shorten, visibleLine, visibleText } from '#utils/visible-text.ts';

describe('visible text', () => {
  it.each([
    ['controls of direction', 'a\u202Egnp.exe\u202C\u2066b\u2069\u200E\u200F\u061C', 'agnp.exeb'],
    ['C0 and C1', 'a\u0000b\u0007c\u001b[31md\u0085e\u009b', 'abc[31mde'],
    ['marks without width', '\uFEFFa\u200Bb\u2060c\u00ADd', 'abcd'],
    ['a name of nothing else', '\u3164\u200B\u202E', ''],
    ['half a character', 'a\uD83D', 'a\uFFFD'],
  ])('has no %s', (_, text, visible) => {
    expect(visibleLine(text)).toBe(visible);
  });

  it.each([
    ['می\u200Cخواهم', 'Persian'],
    ['क्\u200Dष', 'Hindi'],
    ['👩\u200D🎤 ❤\uFE0F', 'emoji'],
    ['🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}', 'flags'],
    ['صباح الخير', 'Arabic'],
  ])('keeps what writing needs: %s (%s)', (text) => {
    expect(visibleLine(text)).toBe(text);
  });

  it('keeps its lines, and a line is one', () => {
    expect(visibleText(' a\r\nb\u2028c\td ')).toBe('a\nb\nc d');
    expect(visibleLine(' a\r\nb\u2028c\td ')).toBe('a b c d');
  });
});

describe('a handle', () => {
  it.each(['ana', '@after_hours', 'A1', 'x'.repeat(15)])('may be %s', (text) => {
    expect(toHandle(text)).toBe(text.replace('@', ''));
  });

  it.each([undefined, '', '@', 'a b', 'ana\u202E', 'анна', '<b>', '../x', 'a'.repeat(21), '@@ana'])(
    'is never %j',
    (text) => {
      expect(toHandle(text)).toBeUndefined();
    },
  );
});

describe('shorten', () => {
  it.each(['', 'a title', 'x'.repeat(1000)])('leaves %j as it is', (text) => {
    expect(shorten(text)).toBe(text);
  });

  it('cuts what no screen has room for, never inside a character', () => {
    expect(shorten(`x${'🎧'.repeat(500_000)}`)).toBe(`x${'🎧'.repeat(499)}…`);
  });
});
