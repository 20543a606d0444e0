import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatFileName } from '#utils/export/formats/file-name.ts';

const startedAt = new Date(2026, 1, 2, 20, 30).getTime();
const named = (title: string, host = '@ana'): string => formatFileName({ startedAt, title, host }, 'm4a');
const bytes = (text: string): number => new TextEncoder().encode(text).length;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterspace-names-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('formatFileName', () => {
  it('fills the template', () => {
    expect(named('Open mic')).toBe('2026-02-02 Open mic – @ana.m4a');
    expect(formatFileName({ startedAt, title: 'Open mic', span: '1.02–3.04', host: '@ana' }, 'wav')).toBe(
      '2026-02-02 Open mic 1.02–3.04 – @ana.wav',
    );
  });

  it.each([
    ['no host', { startedAt, title: 'Open mic', host: '' }, '2026-02-02 Open mic.m4a'],
    ['no date', { title: 'Open mic', host: '@ana' }, 'Open mic – @ana.m4a'],
    ['no title', { startedAt, title: ' ', host: '@ana' }, '2026-02-02 – @ana.m4a'],
    ['nothing', { title: '', host: '' }, 'recording.m4a'],
  ])('leaves no gap where there is %s', (_, fields, name) => {
    expect(formatFileName(fields, 'm4a')).toBe(name);
  });

  it.each([
    ['what Windows forbids', 'a<b>c:d"e/f\\g|h?i*j', '2026-02-02 a-b-c-d-e-f-g-h-i-j – @ana.m4a'],
    ['a way out of the folder', '../../etc/passwd', '2026-02-02 ..-..-etc-passwd – @ana.m4a'],
    ['line breaks and control characters', 'a\nb\u0000c\u001Fd\u0085', '2026-02-02 a bcd – @ana.m4a'],
    ['letters that turn the direction', 'a\u202Egpj.exe\u2066b\u200F', '2026-02-02 agpj.exeb – @ana.m4a'],
    ['letters that cannot be seen', 'a\u00ADb\u200B\u3164c\uFEFF\u180E', '2026-02-02 abc – @ana.m4a'],
    ['a title of which nothing can be seen', '\u200D\u2066\u3164\uFE0F', '2026-02-02 – @ana.m4a'],
    ['halves of characters', 'a\uD83Db', '2026-02-02 ab – @ana.m4a'],
    ['letters in two pieces', 'mic\u0072o\u0301fono', '2026-02-02 micrófono – @ana.m4a'],
  ])('removes or replaces %s', (_, title, name) => {
    expect(named(title)).toBe(name);
  });

  it.each(['CON', 'nul', 'Aux.txt', 'NUL .tar', 'COM1', 'lpt9', 'com¹', 'CONIN$'])(
    'does not name a file %s',
    (title) => {
      expect(formatFileName({ title, host: '' }, 'm4a')).toBe(`_${title}.m4a`);
    },
  );

  it.each(['console', 'COM', 'com10', 'nullable'])('allows %s', (title) => {
    expect(formatFileName({ title, host: '' }, 'm4a')).toBe(`${title}.m4a`);
  });

  it('removes dots and spaces at both ends', () => {
    expect(formatFileName({ title: ' .hidden. . ', host: '' }, 'm4a')).toBe('hidden.m4a');
  });

  it.each([
    ['plain letters', 'a'.repeat(400)],
    ['letters of two bytes', 'ñ'.repeat(400)],
    ['Japanese', '録音'.repeat(200)],
    ['faces of many code points', '👩‍👩‍👧‍👦'.repeat(50)],
    ['one letter under a heap of marks', `a${'\u0301'.repeat(500)}`],
  ])('fits file systems with a title of %s, and keeps date and host', (_, title) => {
    const name = named(title);

    expect(bytes(name)).toBeLessThanOrEqual(180);
    expect(name).toMatch(/^2026-02-02 .*– @ana\.m4a$/u);
    expect(name.isWellFormed()).toBe(true);
  });

  it.each([
    ['Hebrew', 'ערב \u200Fטוב\u202B!', 'ערב טוב!'],
    ['Arabic', '\u061Cمساء الخير؟', 'مساء الخير؟'],
    ['Persian, whose letters are parted', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['families and flags', '👩‍👩‍👧‍👦 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} ❤️', undefined],
  ])('keeps visible text in %s', (_, title, read = title) => {
    expect(formatFileName({ title, host: '' }, 'm4a')).toBe(`${read}.m4a`);
  });

  it('cuts between emoji, never inside one', () => {
    const faces = named('👩‍👩‍👧‍👦'.repeat(50)).slice('2026-02-02 '.length, -' – @ana.m4a'.length);

    expect(faces.replaceAll('👩‍👩‍👧‍👦', '')).toBe('');
    expect(faces.length).toBeGreaterThan(0);
  });

  it('limits the length even with a host that is far too long', () => {
    const name = named('Open mic', `@${'h'.repeat(400)}`);

    expect(bytes(name)).toBeLessThanOrEqual(180);
    expect(name).toMatch(/\.m4a$/);
  });

  it.each([
    'CON',
    'prn.',
    'aux . ',
    'com1.mp3',
    '. . .',
    '~tilde',
    '...',
    ' \t\r\n',
    '/',
    'C:\\Windows\\System32',
    '<>:"/\\|?*',
    '\u202Efdp.exe',
    '\u0000\u007F\u009F\u2028',
    'Ｃ：／full width',
    'ends in a dot.',
    'ends in a blank ',
    'مساء'.repeat(100),
    '🎙️'.repeat(120),
    '👩‍👩‍👧‍👦'.repeat(40),
    `${'a'.repeat(166)}.${'.'.repeat(50)}`,
    `e${'\u0301'.repeat(400)}`,
    '\uD800'.repeat(10),
  ])('is valid on Windows, macOS and Linux, with and without the other fields: %j', (title) => {
    for (const fields of [
      { startedAt, title, host: '@ana', span: '0.01–0.02 without @ben' },
      { title, host: '' },
    ]) {
      const name = formatFileName(fields, 'm4a');
      const [stem = ''] = name.split('.');

      writeFileSync(join(folder, name), '');

      expect(readdirSync(folder)).toContain(name);
      // oxlint-disable-next-line no-control-regex -- Windows forbids them
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001F\u007F-\u009F]/);
      expect(name).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
      expect(stem.trim().toLowerCase()).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
      expect(name).not.toMatch(/^[\s.]|[\s.]$|[\s.]\.m4a$/);
      expect(name).toBe(name.normalize('NFC'));
      expect(name.isWellFormed()).toBe(true);
      expect(bytes(name)).toBeLessThanOrEqual(255);
    }
  });

  it('fills another template', () => {
    expect(formatFileName({ startedAt, title: 'Open mic', host: '@ana' }, 'm4a', '{host} · {title}')).toBe(
      '@ana · Open mic.m4a',
    );
  });
});
