import { FluentResource } from '@fluent/bundle';
import {
  fieldsOf,
  LOCALES,
  nodesIn,
  parseFile,
  PRODUCT,
  readFiles,
  reportProblems,
  type SourceFile,
} from './source-files.ts';

/** The variables of each message, by its id. */
type Messages = ReadonlyMap<string, readonly string[]>;
/** An id, or what an id that is put together looks like. */
type IdPattern = string | RegExp;

/** Reports ids that have no message or two, messages without a use, and variables that differ or are not passed. */
export function checkLocales(sources: readonly SourceFile[], texts: readonly SourceFile[]): string[] {
  const languages = Map.groupBy(texts, ({ path }) => path.split('/')[1] ?? '');
  const english = messagesIn(languages.get('en') ?? []);
  return [
    ...sources.flatMap((file) => callProblems(file, english)),
    ...unusedIn(english, sources).map((id) => `locales/en: nothing uses ${id}`),
    ...[...languages].flatMap(([language, files]) => [
      ...differences(language, messagesIn(files), english),
      ...doubledIn(files).map((id) => `locales/${language}: ${id} is there twice`),
    ]),
  ];
}

/** A page has all files of a language in one bundle, which refuses a second message of the same id. */
function doubledIn(files: readonly SourceFile[]): string[] {
  const ids = files.flatMap(({ code }) => new FluentResource(code).body.map(({ id }) => id));
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function messagesIn(files: readonly SourceFile[]): Messages {
  return new Map(
    files
      .flatMap(({ code }) => new FluentResource(code).body)
      .map((message) => [message.id, variablesIn(message)] as const),
  );
}

function variablesIn(message: unknown): string[] {
  const found = [...nodesIn(message)].flatMap(({ type, name }) => (type === 'var' ? String(name) : []));
  return [...new Set(found)].toSorted();
}

/** What is wrong with the calls of `t` in a file, whose first argument may also choose between two ids. */
function callProblems(file: SourceFile, english: Messages): string[] {
  return [...nodesIn(parseFile(file).program)].filter(isTranslation).flatMap((call) => {
    const [first, second] = Array.isArray(call['arguments']) ? call['arguments'] : [];
    const passed = passedVariables(second);
    return idsIn(first).flatMap((id) => {
      const isKnown = [...english.keys()].some((each) => matches(id, each));
      if (!isKnown) return `${file.path}: locales/en has no ${String(id)}`;
      // A template matches more ids than it is ever called for.
      const variables = typeof id === 'string' ? (english.get(id) ?? []) : [];
      return variables
        .filter((name) => passed?.includes(name) === false)
        .map((name) => `${file.path}: ${String(id)} needs $${name}, which this call of t does not pass`);
    });
  });
}

/** A call of `t`, or of `t` of an object such as `locale.t`. */
function isTranslation({ type, callee }: Readonly<Record<string, unknown>>): boolean {
  const { name, property } = fieldsOf(callee);
  return type === 'CallExpression' && (name === 't' || fieldsOf(property)['name'] === 't');
}

/** The names in an object literal. Undefined where they cannot be known: a variable, or a spread. */
function passedVariables(node: unknown): string[] | undefined {
  if (node === undefined) return [];
  const { type, properties } = fieldsOf(node);
  if (type !== 'ObjectExpression' || !Array.isArray(properties)) return undefined;
  const keys = properties.map((property) => fieldsOf(fieldsOf(property)['key']));
  const names = keys.flatMap(({ name, value }) => name ?? value ?? []).map(String);
  return names.length === properties.length ? names : undefined;
}

/** The ids that an expression can have as its value. None where it is a variable. */
function idsIn(node: unknown): IdPattern[] {
  const { type, value, quasis, consequent, alternate } = fieldsOf(node);
  if (type === 'Literal' && typeof value === 'string') return [value];
  if (type === 'ConditionalExpression') return [...idsIn(consequent), ...idsIn(alternate)];
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return [];
  const parts = quasis.map((quasi) => String(fieldsOf(fieldsOf(quasi)['value'])['cooked']));
  return [new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('[a-z0-9-]+')}$`)];
}

function matches(pattern: IdPattern, id: string): boolean {
  return typeof pattern === 'string' ? pattern === id : pattern.test(id);
}

/** Ids that are in no string of the program and that no template of it can make, wherever `t` is called with them. */
function unusedIn(english: Messages, sources: readonly SourceFile[]): string[] {
  const strings = sources.flatMap((file) =>
    [...nodesIn(parseFile(file).program)]
      .filter(({ type }) => String(type).endsWith('Literal'))
      .flatMap(idsIn),
  );
  const literals = new Set(strings.filter((each) => typeof each === 'string'));
  // A template with nothing in front, such as `${name}-${number}`, would match nearly every id.
  const templates = strings.filter((each) => each instanceof RegExp && !each.source.startsWith('^['));
  return [...english.keys()].filter(
    (id) => !literals.has(id) && !templates.some((template) => matches(template, id)),
  );
}

function differences(language: string, messages: Messages, english: Messages): string[] {
  const named = (all: Messages): Set<string> =>
    new Set([...all].flatMap(([id, variables]) => [id, ...variables.map((name) => `$${name} in ${id}`)]));
  const [own, wanted] = [named(messages), named(english)];
  return [
    ...[...wanted.difference(own)].map((name) => `locales/${language} lacks ${name}`),
    ...[...own.difference(wanted)].map((name) => `locales/${language} has ${name}, which English does not`),
  ];
}

if (import.meta.main) reportProblems({ locales: checkLocales(readFiles(PRODUCT), readFiles(LOCALES)) });
