import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource, type Message } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { PLAYER_CODES } from '#utils/engine/player/player-state.ts';
import { EXPORT_CODES } from '#utils/export/export-request.ts';
import { LANGUAGES } from '#utils/i18n/index.ts';
import { IMPORT_CODES } from '#utils/library/index.ts';
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

/** A choice of words by a number, and what it tells apart. */
interface Selection {
  id: string;
  number: string;
  keys: string[];
}

/** Forms of which a number written out is the only case that the words are for. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { 0: 'zero' };

/** All choices in a language; none of them is by anything but a number. */
function selectionsOf(language: string): Selection[] {
  return filesOf(language).flatMap((file) =>
    new FluentResource(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')).body.flatMap(
      ({ id, value }) => selectionsIn(id, value),
    ),
  );
}

function selectionsIn(id: string, pattern: Message['value']): Selection[] {
  if (!Array.isArray(pattern)) return [];
  return pattern.flatMap((element) => {
    if (typeof element === 'string' || element.type !== 'select' || element.selector.type !== 'var')
      return [];
    const keys = element.variants.map(({ key }) => WRITTEN_OUT[key.value] ?? String(key.value));
    const inside = element.variants.flatMap(({ value }) => selectionsIn(id, value));
    return [{ id, number: element.selector.name, keys }, ...inside];
  });
}

/** The forms that a language has for what is counted here; millions have one more in some. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))];
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

  it.each(LANGUAGES)('gives numbers every form that they have in %s', (language) => {
    const forms = formsOf(language);

    const found = selectionsOf(language);

    const lacking = found.flatMap(({ id, keys }) =>
      forms.filter((form) => !keys.includes(form)).map((form) => `${id} [${form}]`),
    );
    expect(lacking).toEqual([]);
  });

  it.each(LANGUAGES.filter((language) => formsOf(language).length > 1))(
    'tells one from many in %s wherever English does',
    (language) => {
      const here = selectionsOf(language).map(({ id, number }) => `${id} { $${number} }`);
      const english = selectionsOf('en').map(({ id, number }) => `${id} { $${number} }`);

      expect(english.length).toBeGreaterThan(20);
      expect(english.filter((each) => !here.includes(each))).toEqual([]);
    },
  );

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each([...IMPORT_CODES, ...PLAYER_CODES, ...EXPORT_CODES, ...TRANSCRIPT_CODES])(
      'explains %s: what happened, and what to do',
      (code) => {
        const bundle = bundleOf(language);
        const title = bundle.getMessage(`error-${code}-title`)?.value;
        const help = bundle.getMessage(`error-${code}-help`)?.value;

        expect(title).toBeTruthy();
        expect(help).toBeTruthy();
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
