import { isRecord } from '#utils/is-record.ts';
import { fieldsOf, plainKey, toId, type JsonRecord } from './json.ts';
import { parseTimestamp } from './parse-timestamp.ts';

/** Times in ms since 1970. */
export interface SpeakerSession {
  start: number;
  /** Missing where the session had not ended. */
  end?: number;
}

export interface SpaceSpeaker {
  userId: string;
  /** Ordered by time. */
  sessions: SpeakerSession[];
}

/** User ids, given as strings, numbers or objects that contain one. */
export function parseUserIds(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  const ids = list.map((item) => (isRecord(item) ? (userIdIn(item) ?? idIn(item)) : toId(item)));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/**
 * Reads who spoke when from data of any shape: X describes it, and nobody has published an example. Each time belongs
 * to the nearest user id around it.
 */
export function parseSpeakers(value: unknown): SpaceSpeaker[] {
  const sessions = new Map<string, SpeakerSession[]>();
  visit(value, undefined, sessions);
  return [...sessions].map(([userId, list]) => ({
    userId,
    sessions: list.sort((a, b) => a.start - b.start),
  }));
}

type Sessions = Map<string, SpeakerSession[]>;

function visit(value: unknown, around: string | undefined, sessions: Sessions): void {
  if (Array.isArray(value)) return value.forEach((item) => visit(item, around, sessions));
  if (!isRecord(value)) return around === undefined ? addSession(sessions, toId(value)) : undefined;
  const userId = userIdIn(value) ?? around ?? idIn(value);
  addSession(sessions, userId, sessionIn(value));
  for (const [key, child] of Object.entries(value)) {
    const owner = /^\d{5,20}$/.test(key) ? key : userId;
    if (typeof child !== 'object' || child === null) continue;
    addSession(sessions, owner);
    visit(child, owner, sessions);
  }
}

function addSession(sessions: Sessions, userId: string | undefined, session?: SpeakerSession): void {
  if (userId === undefined) return;
  const known = sessions.get(userId) ?? [];
  if (session) known.push(session);
  sessions.set(userId, known);
}

function sessionIn(record: JsonRecord): SpeakerSession | undefined {
  const start = timeUnder(record, /start|joined/);
  const end = timeUnder(record, /end|left/);
  if (start === undefined) return undefined;
  return end === undefined ? { start } : { start, end };
}

function timeUnder(record: JsonRecord, pattern: RegExp): number | undefined {
  for (const [key, value] of Object.entries(record)) {
    const time = pattern.test(plainKey(key)) ? parseTimestamp(value) : undefined;
    if (time !== undefined) return time;
  }
  return undefined;
}

/** A number under a key that ends in "user id". */
function userIdIn(record: JsonRecord): string | undefined {
  for (const [key, value] of Object.entries(record)) {
    const id = plainKey(key).endsWith('userid') ? toId(value) : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

function idIn(record: JsonRecord): string | undefined {
  return toId(fieldsOf(record).get('id'));
}
