import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/formats.md', 'utf8');
const tests = globSync('tests/{unit,e2e}/**/*.{test,spec}.{ts,tsx}');

describe('the page about formats', () => {
  const named = [...new Set(page.match(/[\w./-]+\.(?:test|spec)\.ts/g))];

  it('names a test for each row', () => {
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (?:-|kind|what|file|input)/.test(line));

    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) expect(row).toMatch(/\.(?:test|spec)\.ts/);
  });

  it.each(named)('names a test that exists: %s', (name) => {
    expect(tests.filter((path) => path.endsWith(`/${name}`))).not.toEqual([]);
  });

  it('names every transcript that was reported, and each has its case', () => {
    const cases = readFileSync('tests/unit/transcript/cases.test.ts', 'utf8');
    const files = globSync('tests/fixtures/transcripts/*/*.*');

    expect(files.length).toBe(32);
    for (const path of files) {
      const [folder = '', name = ''] = path.split('/').slice(-2);
      expect(cases).toContain(`'${folder}/${name}'`);
      expect(page).toMatch(new RegExp(`\`${name.split('.')[0] ?? ''}[.\`]`));
    }
  });
});
