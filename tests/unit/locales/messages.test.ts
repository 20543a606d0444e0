import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource, type Message } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { PLAYER_CODES } from '#utils/engine/player/player-state.ts';
import { VIDEO_CODES } from '#utils/audio/index.ts';
import { EXPORT_CODES } from '#utils/export/export-request.ts';
import { LANGUAGES } from '#utils/i18n/index.ts';
import { DOWNLOADS_COPY_CODES, IMPORT_CODES } from '#utils/library/index.ts';
import { SEARCH_CODES } from '#utils/search/index.ts';
import { TRANSCRIPT_CODES } from '#utils/transcript/index.ts';

const folder = new URL('../../../locales/', import.meta.url);
const filesOf = (language: string) =>
  readdirSync(new URL(`${language}/`, folder))
    .filter((name) => name.endsWith('.ftl'))
    .sort();

/** The variables of every message and attribute of a language's file, by id. */
function messagesOf(language: string, file: string): Map<string, string[]> {
  const resource = new FluentResource(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'));
  return new Map(
    resource.body.flatMap(({ id, value, attributes }) => [
      [id, variablesIn(value)] as const,
      ...Object.entries(attributes).map(([name, text]) => [`${id}.${name}`, variablesIn(text)] as const),
    ]),
  );
}

function variablesIn(pattern: unknown): string[] {
  const found = [...JSON.stringify(pattern).matchAll(/"type":"var","name":"(\w+)"/g)].map(
    ([, name]) => name ?? '',
  );
  return [...new Set(found)].sort();
}

/** A selection by a number (`{ $count -> … }`). */
interface Selection {
  id: string;
  number: string;
  keys: string[];
}

/** Plural forms that stand for a single number, by the number that a selection may have instead. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { 0: 'zero' };

/** All selections of a language. They all select by a number. */
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

/** The plural forms of a language for numbers up to 1000. Some languages have another one for millions. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))];
}

/** All messages of a language in one bundle. */
function bundleOf(language: string): FluentBundle {
  const bundle = new FluentBundle(language);
  for (const file of filesOf(language)) {
    const text = readFileSync(new URL(`${language}/${file}`, folder), 'utf8');
    expect(bundle.addResource(new FluentResource(text))).toEqual([]);
  }
  return bundle;
}

describe('the messages', () => {
  it.each(LANGUAGES)('in %s have the same files as in English', (language) => {
    expect(filesOf(language)).toEqual(filesOf('en'));
  });

  it.each(LANGUAGES.flatMap((language) => filesOf('en').map((file) => [language, file] as const)))(
    'in %s/%s have the same ids and variables as in English',
    (language, file) => {
      const here = Object.fromEntries(messagesOf(language, file));

      expect(here).toEqual(Object.fromEntries(messagesOf('en', file)));
    },
  );

  it.each(LANGUAGES)('in %s have no id twice', (language) => {
    const ids = filesOf(language).flatMap((file) => [...messagesOf(language, file).keys()]);

    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(LANGUAGES)('in %s have every plural form of the language', (language) => {
    const forms = formsOf(language);

    const found = selectionsOf(language);

    const lacking = found.flatMap(({ id, keys }) =>
      forms.filter((form) => !keys.includes(form)).map((form) => `${id} [${form}]`),
    );
    expect(lacking).toEqual([]);
  });

  it.each(LANGUAGES.filter((language) => formsOf(language).length > 1))(
    'in %s select by number wherever English does',
    (language) => {
      const here = selectionsOf(language).map(({ id, number }) => `${id} { $${number} }`);
      const english = selectionsOf('en').map(({ id, number }) => `${id} { $${number} }`);

      expect(english.length).toBeGreaterThan(20);
      expect(english.filter((each) => !here.includes(each))).toEqual([]);
    },
  );

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each([
      ...IMPORT_CODES,
      ...PLAYER_CODES,
      ...EXPORT_CODES,
      ...TRANSCRIPT_CODES,
      ...SEARCH_CODES,
      ...VIDEO_CODES,
      ...DOWNLOADS_COPY_CODES,
    ])('explain %s: what happened, and what to do', (code) => {
      const bundle = bundleOf(language);
      const title = bundle.getMessage(`error-${code}-title`)?.value;
      const help = bundle.getMessage(`error-${code}-help`)?.value;

      expect(title).toBeTruthy();
      expect(help).toBeTruthy();
    });
  });
});
