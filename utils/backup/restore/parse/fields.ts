import { isRecord } from '#utils/is-record.ts';

// Reads fields of a value that comes from a file. What is missing, or of another type, is undefined.

/** Characters of a note or of a line; people write shorter ones. */
const MAX_TEXT = 1_000_000;

export const toText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= MAX_TEXT ? value.toWellFormed() : undefined;

export const toNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const toFields = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

/** One of these values. */
export const toOneOf = <Value>(value: unknown, known: readonly Value[]): Value | undefined =>
  known.find((each) => each === value);
