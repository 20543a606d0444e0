import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { PLAYER_CODES } from '#utils/engine/protocol.ts';
import { EXPORT_CODES } from '#utils/export/order.ts';
import { LANGUAGES } from '#utils/i18n/index.ts';
import { IMPORT_CODES } from '#utils/import/status.ts';
import { TRANSCRIPT_CODES } from '#utils/transcript/index.ts';

const folder = new URL('../../../locales/', import.meta.url);
const filesOf = (language: string) => readdirSync(new URL(`${language}/`, folder)).sort();

/** Every message with the places it fills, by language and file. */
function messagesOf(language: string, file: string): Map<string, string[]> {
  const resource = new FluentResource(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'));
  return new Map(
    resource.body.flatMap(({ id, value, attributes }) => [
      [id, placesIn(value)] as const,
      ...Object.entries(attributes).map(([name, text]) => [`${id}.${name}`, placesIn(text)] as const),
    ]),
  );
}

function placesIn(pattern: unknown): string[] {
  const found = [...JSON.stringify(pattern).matchAll(/"type":"var","name":"(\w+)"/g)].map(
    ([, name]) => name ?? '',
  );
  return [...new Set(found)].sort();
}

/** Everything a language says, in one bundle. */
function bundleOf(language: string): FluentBundle {
  const bundle = new FluentBundle(language);
  for (const file of filesOf(language)) {
    const text = readFileSync(new URL(`${language}/${file}`, folder), 'utf8');
    expect(bundle.addResource(new FluentResource(text))).toEqual([]);
  }
  return bundle;
}

const root = new URL('../../../', import.meta.url);

/** The program's whole text. */
const source = ['components', 'entrypoints', 'utils']
  .flatMap((top) =>
    readdirSync(new URL(top, root), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => readFileSync(new URL(`${top}/${path}`, root), 'utf8')),
  )
  .join('\n');

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll(/\$\{[^}]+\}/g, '[a-z0-9-]+')}$`);

/** Ids put together anywhere in the program: a word or two, then what changes. */
const madeAnywhere = [...source.matchAll(/`([a-z]+-[a-z-]*\$\{[^}`]+\}[a-z-]*)`/g)].map(([, id]) =>
  patternOf(id ?? ''),
);

/** What stands in calls of `t`: ids written out, and ids put together, as patterns. */
function askedFor(): { ids: string[]; patterns: RegExp[] } {
  const calls = [...source.matchAll(/\bt\(([^;]*?)\)/g)].map(([, inside]) => inside ?? '');
  const written = calls.flatMap((inside) => [...inside.matchAll(/(?<!=== )'([a-z][a-z0-9-]+)'/g)]);
  const made = calls.flatMap((inside) => [...inside.matchAll(/`([^`]+)`/g)]);
  return {
    ids: [...new Set(written.map(([, id]) => id ?? ''))],
    patterns: made.map(([, id]) => patternOf(id ?? '')),
  };
}

describe('words', () => {
  it.each(LANGUAGES)('has the same files in %s as in English', (language) => {
    expect(filesOf(language)).toEqual(filesOf('en'));
  });

  it.each(LANGUAGES.flatMap((language) => filesOf('en').map((file) => [language, file] as const)))(
    'has in %s/%s the same sentences, with the same places to fill',
    (language, file) => {
      const here = Object.fromEntries(messagesOf(language, file));

      expect(here).toEqual(Object.fromEntries(messagesOf('en', file)));
    },
  );

  it.each(LANGUAGES)('says nothing twice in %s', (language) => {
    const ids = filesOf(language).flatMap((file) => [...messagesOf(language, file).keys()]);

    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(LANGUAGES)('has a plural form for every count in %s', (language) => {
    const wanted = new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.filter((form) => form !== 'many');
    const texts = filesOf(language).map((file) =>
      readFileSync(new URL(`${language}/${file}`, folder), 'utf8'),
    );
    const selectors = texts.flatMap((text) => [...text.matchAll(/\{\s*\$count\s*->([^]*?)\n\s*\}/g)]);

    expect(selectors.length).toBeGreaterThan(0);
    for (const [, variants] of selectors) {
      for (const form of wanted) expect(variants).toContain(`[${form}]`);
    }
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each([...IMPORT_CODES, ...PLAYER_CODES, ...EXPORT_CODES, ...TRANSCRIPT_CODES])(
      'explains %s: what happened, and what to do',
      (code) => {
        const bundle = bundleOf(language);
        const title = bundle.getMessage(`error-${code}-title`)?.value;
        const help = bundle.getMessage(`error-${code}-help`)?.value;

        expect(JSON.stringify(title).length).toBeGreaterThan(10);
        expect(JSON.stringify(help).length).toBeGreaterThan(60);
      },
    );
  });

  it('has every sentence the code asks for', () => {
    const known = filesOf('en').flatMap((file) => [...messagesOf('en', file).keys()]);
    const { ids, patterns } = askedFor();

    expect(ids.length).toBeGreaterThan(30);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
    expect(patterns.filter((pattern) => !known.some((id) => pattern.test(id)))).toEqual([]);
  });

  it('has no sentence that nobody asks for', () => {
    const unused = filesOf('en')
      .flatMap((file) => [...messagesOf('en', file).keys()])
      .filter((id) => !source.includes(`'${id}'`) && !madeAnywhere.some((pattern) => pattern.test(id)));

    expect(unused).toEqual([]);
  });
});
