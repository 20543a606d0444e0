import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const top = new URL('../../../', import.meta.url);
/** Chrome's store takes no longer summary. */
const MAX_SUMMARY = 132;

const languages = readdirSync(new URL('public/_locales/', top));

function manifestTexts(language: string): { name: { message: string }; description: { message: string } } {
  return JSON.parse(readFileSync(new URL(`public/_locales/${language}/messages.json`, top), 'utf8'));
}

function listing(language: string) {
  const text = readFileSync(new URL(`docs/store/${language}.md`, top), 'utf8');
  const [, name = '', summary = '', description = ''] =
    /^# (.+)\n\n## Summary\n\n(.+)\n\n## Description\n\n([^]+)\n$/.exec(text) ?? [];
  return { name, summary, description };
}

/** What is a heading (H), a paragraph (P) and a point (-), since no language may say less than another. */
const shapeOf = (description: string): string =>
  description
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('- ') ? '-' : /[.。.]$/u.test(line) ? 'P' : 'H'))
    .join('');

describe.each(languages)('the listing in %s', (language) => {
  it('has the name alone, without the mark of another', () => {
    expect(listing(language).name).toBe('Afterspace');
    expect(manifestTexts(language).name.message).toBe('Afterspace');
  });

  it('has the summary that the browser shows, short enough for every store', () => {
    const { summary } = listing(language);

    expect(summary).toBe(manifestTexts(language).description.message);
    expect(summary.length).toBeLessThanOrEqual(MAX_SUMMARY);
  });

  it('says as much as the English one, and last of all that X has nothing to do with it', () => {
    const { description } = listing(language);

    expect(shapeOf(description)).toBe(shapeOf(listing('en').description));
    expect(shapeOf(description)).toMatch(/^P(H-+){4}PP$/);
    expect(description.split('\n').at(-1)).toMatch(/Afterspace.*X|X.*Afterspace/u);
  });
});
