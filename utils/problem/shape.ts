import { isRecord } from '#utils/is-record.ts';
import { KNOWN_NAMES } from './known-names.ts';

/** How values at one place are built, without anything that they say. Each number counts values. */
export interface Shape {
  null?: number;
  boolean?: number;
  number?: number;
  /** By what they look like. */
  string?: Partial<Record<StringKind, number>>;
  array?: { count: number; items?: Shape };
  object?: ObjectShape;
}

interface ObjectShape {
  count: number;
  /** In how many of the objects each field is, and how it is built. */
  fields: Record<string, { count: number; shape: Shape }>;
  /** Fields whose names are not shown: how many different names, and how their values are built, all as one. */
  others?: { names: number; shape: Shape };
}

export const STRING_KINDS = ['empty', 'digits', 'time', 'address', 'text'] as const;
export type StringKind = (typeof STRING_KINDS)[number];

/** What a name must look like to be shown at all. */
const NAME = /^[A-Za-z_]{1,40}$/;
const JOINED_WORDS = /^[a-z]+(?:[A-Z][a-z]+|_[a-z]+)+$/;
const MAX_DEPTH = 20;

/**
 * The shape of values that are entries of one list. A field's name is shown only where it is one of `KNOWN_NAMES`, or if
 * all of this holds: it is made of several words of which most are known, it is in several of the entries and in at
 * least half of them, the object does not look like a table of somebody's own keys, and no text in `said` has it as a word.
 */
export function shapeOf(values: readonly unknown[], said: ReadonlySet<string>, depth = 0): Shape {
  const shape: Shape = {};
  const arrays: unknown[][] = [];
  const objects: Record<string, unknown>[] = [];
  for (const value of values) {
    if (value === null) shape.null = (shape.null ?? 0) + 1;
    else if (typeof value === 'boolean') shape.boolean = (shape.boolean ?? 0) + 1;
    else if (typeof value === 'number') shape.number = (shape.number ?? 0) + 1;
    else if (typeof value === 'string') {
      const kind = kindOf(value);
      shape.string = { ...shape.string, [kind]: (shape.string?.[kind] ?? 0) + 1 };
    } else if (Array.isArray(value)) arrays.push([...value]);
    else if (isRecord(value)) objects.push(value);
  }
  if (arrays.length > 0) {
    const items = arrays.flat();
    shape.array = {
      count: arrays.length,
      ...(items.length > 0 && depth < MAX_DEPTH && { items: shapeOf(items, said, depth + 1) }),
    };
  }
  if (objects.length > 0) shape.object = shapeOfObjects(objects, said, depth);
  return shape;
}

function shapeOfObjects(
  objects: readonly Record<string, unknown>[],
  said: ReadonlySet<string>,
  depth: number,
): ObjectShape {
  const valuesByName = new Map<string, unknown[]>();
  for (const object of objects) {
    for (const [name, value] of Object.entries(object)) {
      const values = valuesByName.get(name) ?? [];
      values.push(value);
      valuesByName.set(name, values);
    }
  }
  const areOwnKeys = looksLikeTable(valuesByName, objects.length);
  const fields: ObjectShape['fields'] = {};
  const hidden: unknown[] = [];
  let names = 0;
  if (depth >= MAX_DEPTH) return { count: objects.length, fields };
  for (const [name, values] of valuesByName) {
    const isUsual = values.length > 1 && values.length * 2 >= objects.length;
    const isShown =
      NAME.test(name) &&
      (KNOWN_NAMES.has(name) ||
        (!areOwnKeys && isUsual && isSpeaking(name) && !said.has(name.toLowerCase())));
    if (isShown) {
      fields[name] = { count: values.length, shape: shapeOf(values, said, depth + 1) };
    } else {
      names += 1;
      hidden.push(...values);
    }
  }
  return {
    count: objects.length,
    fields,
    ...(names > 0 && { others: { names, shape: shapeOf(hidden, said, depth + 1) } }),
  };
}

/**
 * Whether the unknown names of objects are rather keys, such as handles: all of the names are unknown, or most of them are
 * there only by chance, or several have objects of the same fields.
 */
function looksLikeTable(valuesByName: ReadonlyMap<string, unknown[]>, count: number): boolean {
  const unknown = [...valuesByName].filter(([name]) => !KNOWN_NAMES.has(name));
  const rare = unknown.filter(([, values]) => values.length * 2 < count);
  const fields = unknown.flatMap(([, [first]]) =>
    isRecord(first) ? [Object.keys(first).sort().join()] : [],
  );
  const areAlike = new Set(fields).size < fields.length;
  return valuesByName.size === unknown.length || areAlike || rare.length * 2 > unknown.length;
}

const wordsOf = (name: string): string[] => name.split(/_|(?=[A-Z])/).map((word) => word.toLowerCase());

/** The words that known names are made of. */
const VOCABULARY: ReadonlySet<string> = new Set([...KNOWN_NAMES].flatMap(wordsOf));

/** Whether a name is made of several words, as programmers write them, and most of these are in known names, too. */
function isSpeaking(name: string): boolean {
  const words = wordsOf(name);
  return JOINED_WORDS.test(name) && words.filter((word) => VOCABULARY.has(word)).length * 2 > words.length;
}

function kindOf(text: string): StringKind {
  if (text === '') return 'empty';
  if (/^\d+$/.test(text)) return 'digits';
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return 'time';
  return /^https?:/.test(text) ? 'address' : 'text';
}

/** The words of all texts in values, in lower case: a field that is called like one of them may be somebody's name. */
export function saidWords(values: readonly unknown[]): ReadonlySet<string> {
  const words = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    if (typeof value === 'string') {
      for (const word of value.toLowerCase().matchAll(/[a-z_]+/g)) words.add(word[0]);
    } else if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isRecord(value)) for (const item of Object.values(value)) visit(item, depth + 1);
  };
  visit(values, 0);
  return words;
}
