import { describe, expect, it } from 'vitest';
import { formatFileName } from '#utils/export/file-name.ts';

const startedAt = new Date(2026, 1, 2, 20, 30).getTime();
const named = (title: string, host = '@ana'): string => formatFileName({ startedAt, title, host }, 'm4a');
const bytes = (text: string): number => new TextEncoder().encode(text).length;

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
  ])('leaves no hole where there is %s', (_, fields, name) => {
    expect(formatFileName(fields, 'm4a')).toBe(name);
  });

  it.each([
    ['what Windows forbids', 'a<b>c:d"e/f\\g|h?i*j', '2026-02-02 a-b-c-d-e-f-g-h-i-j – @ana.m4a'],
    ['a way out of the folder', '../../etc/passwd', '2026-02-02 ..-..-etc-passwd – @ana.m4a'],
    ['line breaks and control characters', 'a\nb\u0000c\u001Fd\u0085', '2026-02-02 a bcd – @ana.m4a'],
    ['letters that turn the direction', 'a\u202Egpj.exe\u2066b\u200F', '2026-02-02 agpj.exeb – @ana.m4a'],
    ['halves of characters', 'a\uD83Db', '2026-02-02 ab – @ana.m4a'],
    ['letters in two pieces', 'mic\u0072o\u0301fono', '2026-02-02 micrófono – @ana.m4a'],
  ])('replaces %s', (_, title, name) => {
    expect(named(title)).toBe(name);
  });

  it.each(['CON', 'nul', 'Aux.txt', 'COM1', 'lpt9', 'com¹', 'CONIN$'])('does not call a file %s', (title) => {
    expect(formatFileName({ title, host: '' }, 'm4a')).toBe(`_${title}.m4a`);
  });

  it.each(['console', 'COM', 'com10', 'nullable'])('has nothing against %s', (title) => {
    expect(formatFileName({ title, host: '' }, 'm4a')).toBe(`${title}.m4a`);
  });

  it('begins and ends with neither dot nor blank', () => {
    expect(formatFileName({ title: ' .hidden. . ', host: '' }, 'm4a')).toBe('hidden.m4a');
  });

  it.each([
    ['plain letters', 'a'.repeat(400)],
    ['letters of two bytes', 'ñ'.repeat(400)],
    ['Japanese', '録音'.repeat(200)],
    ['faces of many code points', '👩‍👩‍👧‍👦'.repeat(50)],
    ['one letter under a heap of marks', `a${'\u0301'.repeat(500)}`],
  ])('fits file systems with a title of %s, date and host kept', (_, title) => {
    const name = named(title);

    expect(bytes(name)).toBeLessThanOrEqual(180);
    expect(name).toMatch(/^2026-02-02 .*– @ana\.m4a$/u);
    expect(name.isWellFormed()).toBe(true);
  });

  it('cuts between faces, never through one', () => {
    const faces = named('👩‍👩‍👧‍👦'.repeat(50)).slice('2026-02-02 '.length, -' – @ana.m4a'.length);

    expect(faces.replaceAll('👩‍👩‍👧‍👦', '')).toBe('');
    expect(faces.length).toBeGreaterThan(0);
  });

  it('fits also with a host that is far too long', () => {
    const name = named('Open mic', `@${'h'.repeat(400)}`);

    expect(bytes(name)).toBeLessThanOrEqual(180);
    expect(name).toMatch(/\.m4a$/);
  });

  it('follows another template', () => {
    expect(formatFileName({ startedAt, title: 'Open mic', host: '@ana' }, 'm4a', '{host} · {title}')).toBe(
      '@ana · Open mic.m4a',
    );
  });
});
