import { parseCueTime } from '#utils/transcript/lines/cue-time.ts';
import {
  DURATION_NAMES,
  END_NAMES,
  NAME_NAMES,
  READING_NAMES,
  SPEAKER_NAMES,
  START_NAMES,
  TEXT_NAMES,
  type TimeNames,
} from './field-names.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listIn(value: unknown, key: string): readonly unknown[] {
  const found = isFields(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

/** A time of a service: a plain number has no unit yet. */
export interface FieldTime {
  /** NaN where there is none. */
  at: number;
  isBare: boolean;
}

export const NO_TIME: FieldTime = { at: Number.NaN, isBare: false };

/** From when to when the words in `fields` are spoken. */
export function timesIn(fields: Fields): { from: FieldTime; to: FieldTime } {
  // whisper.cpp: `offsets` in milliseconds; Hugging Face: `timestamp: [start, end]`; AssemblyAI: `timestamp: { start, end }`.
  const { offsets, timestamps, timestamp, instances } = fields;
  if (isFields(offsets)) return { from: inMilliseconds(offsets['from']), to: inMilliseconds(offsets['to']) };
  if (isFields(timestamps)) return timesIn(timestamps);
  if (isFields(timestamp)) return timesIn(timestamp);
  if (Array.isArray(timestamp)) return { from: timeOf(timestamp[0]), to: timeOf(timestamp[1]) };
  const from = firstTime(fields, START_NAMES);
  if (Number.isNaN(from.at) && Array.isArray(instances) && isFields(instances[0]))
    return timesIn(instances[0]);
  const to = firstTime(fields, END_NAMES);
  const length = firstTime(fields, DURATION_NAMES);
  return { from, to: Number.isNaN(to.at) ? { ...length, at: from.at + length.at } : to };
}

function firstTime(fields: Fields, { units, bare }: TimeNames): FieldTime {
  for (const [name, perSecond] of units) {
    const value = numberOf(fields[name]);
    if (!Number.isNaN(value)) return { at: value / perSecond, isBare: false };
  }
  for (const name of bare) {
    const time = timeOf(fields[name]);
    if (!Number.isNaN(time.at)) return time;
  }
  return NO_TIME;
}

function inMilliseconds(value: unknown): FieldTime {
  return { at: numberOf(value) / 1000, isBare: false };
}

function numberOf(value: unknown): number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
    ? Number(value)
    : Number.NaN;
}

/** `12.5`, `"12.5"`, `"12.5s"`, `"00:00:12,500"`, `"PT1M2.5S"`, `{ seconds: "12", nanos: 5 }`. */
function timeOf(value: unknown): FieldTime {
  const bare = numberOf(value);
  if (!Number.isNaN(bare)) return { at: bare, isBare: true };
  if (isFields(value)) {
    const { seconds, nanos = 0, relative } = value;
    // Recall: seconds from the beginning, beside the time of day.
    if (typeof relative === 'number') return { at: relative, isBare: false };
    return { at: numberOf(seconds) + numberOf(nanos) / 1e9, isBare: false };
  }
  if (typeof value !== 'string') return NO_TIME;
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?$/i.exec(value) ?? [];
  if (/^PT\d/i.test(value))
    return { at: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), isBare: false };
  return { at: parseCueTime(value), isBare: false };
}

/** The words in `fields`, as they are, even if blank. */
export function wordsIn(fields: Fields): string | undefined {
  for (const key of TEXT_NAMES) {
    const text = fields[key];
    if (typeof text === 'string') return text;
  }
  const [reading] = READING_NAMES.flatMap((key) => listIn(fields, key));
  return isFields(reading) ? wordsIn(reading) : undefined;
}

/** The speaker that `fields` names; `names`: by the ids that a service uses for them. */
export function speakerIn(fields: Fields, names: ReadonlyMap<string, string>): string | undefined {
  for (const key of SPEAKER_NAMES) {
    const found = fields[key];
    const id = isFields(found) ? NAME_NAMES.map((name) => found[name]).find((each) => isName(each)) : found;
    if (!isName(id)) continue;
    const known = names.get(String(id));
    if (known !== undefined) return known;
    return /^(?:[A-Z]|\d{1,3})$/.test(String(id)) ? `Speaker ${id}` : String(id);
  }
  const [reading] = READING_NAMES.flatMap((key) => listIn(fields, key));
  return isFields(reading) ? speakerIn(reading, names) : undefined;
}

function isName(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
}
