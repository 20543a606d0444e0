import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sitePages } from '../../store/site/site-pages.ts';

const read = (path: string): string => readFileSync(`docs/site/${path}`, 'utf8');

it('is what `npm run site` makes of the words of today', () => {
  const pages = sitePages();

  expect(
    readdirSync('docs/site')
      .filter((name) => name.endsWith('.html'))
      .toSorted(),
  ).toEqual([...pages.keys()].toSorted());
  expect([...pages].filter(([path, html]) => read(path) !== html).map(([path]) => path)).toEqual([]);
});

it('loads nothing from elsewhere, runs nothing, and leads only where there is a file', () => {
  for (const [path, html] of sitePages()) {
    const targets = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target = '']) => target);

    expect(html).not.toMatch(/<(?:script|iframe|form)|\son\w+=|url\(/);
    expect(targets.length).toBeGreaterThan(5);
    const files = readdirSync('docs/site');
    expect({ path, missing: targets.filter((target) => !files.includes(target)) }).toEqual({
      path,
      missing: [],
    });
  }
});

it('says in each language what the policy of Afterspace says', () => {
  const paragraphs = (path: string): number => read(path).match(/<p>/g)?.length ?? 0;

  expect(paragraphs('privacy.es.html')).toBe(paragraphs('privacy.html'));
  expect(read('privacy.html')).toContain('In force since 20');
});
