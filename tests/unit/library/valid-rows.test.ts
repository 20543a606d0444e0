import { describe, expect, it } from 'vitest';
import { isValidRow } from '#utils/library/rows/valid-rows.ts';
import { EXAMPLE_ROWS } from './example-rows.ts';

/** A copy without what is at the path, or with something else there. */
function changed(row: object, path: string, ...others: unknown[]): object {
  const copy = structuredClone(row);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- paths lead through objects and lists
  const parent = keys.reduce((value, key) => Reflect.get(value, key) as object, copy);
  if (others.length > 0) Reflect.set(parent, last, others[0]);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy;
}

/** The paths of everything in a row. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [path];
  const inside = Object.entries(value).flatMap(([key, each]) => pathsOf(each, path ? `${path}.${key}` : key));
  return path ? [path, ...inside] : inside;
}

const cases = EXAMPLE_ROWS.flatMap(({ store, row, optional }) =>
  pathsOf(row).map((path) => ({ store, row, path, isOptional: optional.includes(path) })),
);

describe('a row', () => {
  it.each(EXAMPLE_ROWS)('of $store is valid with everything that it may have', ({ store, row }) => {
    expect(isValidRow(store, row)).toBe(true);
  });

  it.each(cases.filter(({ isOptional }) => isOptional))('of $store may be without $path', (each) => {
    expect(isValidRow(each.store, changed(each.row, each.path))).toBe(true);
  });

  it.each(cases.filter(({ isOptional }) => !isOptional))('of $store is damaged without $path', (each) => {
    expect(isValidRow(each.store, changed(each.row, each.path))).toBe(false);
  });

  it.each(cases)('of $store is damaged if $path is of another kind', ({ store, row, path }) => {
    const others = [null, 'odd', { odd: 1 }, [null], Number.NaN, false];

    // A text is what some of them should be, and any list may do where nothing depends on what is in it.
    expect(others.filter((other) => isValidRow(store, changed(row, path, other))).length).toBeLessThan(2);
    expect(isValidRow(store, changed(row, path, null))).toBe(false);
    expect(isValidRow(store, changed(row, path, Number.NaN))).toBe(false);
  });

  it.each(['complete', 'partial', 'damaged', 'missing'])('of a recording may say that it is %s', (state) => {
    const row = EXAMPLE_ROWS[0]?.row ?? {};

    expect(isValidRow('recordings', { ...row, state })).toBe(true);
  });

  it.each([
    ['recordings', 'kind', 'audio'],
    ['checks', 'faults.0.fault', 'changed'],
  ] as const)('of %s may have %s %s', (store, path, value) => {
    const row = EXAMPLE_ROWS.find((each) => each.store === store)?.row ?? {};

    expect(isValidRow(store, changed(row, path, value))).toBe(true);
  });

  it.each([
    ['recordings', 'state', 'lost'],
    ['recordings', 'kind', 'video'],
    ['checks', 'faults.0.fault', 'odd'],
    ['edits', 'isKept', false],
    ['edits', 'isFavourite', false],
    ['edits', 'tags', 'maps'],
    ['edits', 'note', 7],
  ] as const)('of %s never has %s %s', (store, path, value) => {
    const row = EXAMPLE_ROWS.find((each) => each.store === store)?.row ?? {};

    expect(isValidRow(store, changed(row, path, value))).toBe(false);
  });

  it.each([null, undefined, 'text', 7])('is never %s', (row) => {
    expect(isValidRow('positions', row)).toBe(false);
  });

  it('of a store whose rows nothing reads is always valid', () => {
    expect(isValidRow('uncommitted', {})).toBe(true);
  });
});
