import {
  parseId3UserText,
  parseId3Frames,
  parseId3Text,
  type Id3Frame,
} from '#utils/audio/id3/id3-frames.ts';
import { isTextAt } from '#utils/audio/id3/id3-header.ts';
import { toHandle } from '#utils/handle.ts';
import { isRecord } from '#utils/is-record.ts';

/** A participant other than the host. One that cannot be read is empty, but keeps its position. */
export interface Participant {
  /** Periscope id. */
  userId?: string;
  /** Without @. */
  handle?: string;
}

/** The readable fields of one ID3 tag. */
export interface HydraFields {
  /** Transport stream time in seconds; restarts from 0 every 26.5 h. */
  pts?: number;
  /** Wall clock in ms since 1970. */
  clock?: number;
  /** Loudness 0–100 of the host, then of each participant by position. */
  levels?: number[];
  participants?: Participant[];
  /** How many frames of a known kind could not be read. */
  unreadable: number;
}

/** Upper bounds of what is accepted: X allows 13 speakers at a time. */
const MAX_PARTICIPANTS = 1000;

const TIMESTAMP_OWNER = 'com.apple.streaming.transportStreamTimestamp\0';
/** Units per second of transport stream time. */
export const TIMESTAMP_HZ = 90_000;
/** Seconds between 1900, where NTP starts, and 1970. */
const NTP_TO_UNIX = 2_208_988_800;
/** A clock outside 2010–2100 is wrong. */
const CLOCK_RANGE = { from: Date.UTC(2010), to: Date.UTC(2100) };

/**
 * Creates a reader for one tag after another. Equal lists of participants are returned as the same array. Source of
 * the format: two of X's own clients, and the only recording known in public.
 */
export function createHydraReader(): (tag: Uint8Array) => HydraFields {
  let lastText = '';
  let lastParticipants: Participant[] | undefined;

  function readParticipants(text: string, fields: HydraFields): void {
    if (text !== lastText || !lastParticipants) {
      lastText = text;
      lastParticipants = parseList(text, fields)?.slice(0, MAX_PARTICIPANTS).map(toParticipant);
    }
    if (lastParticipants) fields.participants = lastParticipants;
  }

  function readDescribed({ body }: Id3Frame, fields: HydraFields): void {
    const { description, value } = parseId3UserText(body);
    if (description === 'JSONMetadata') readMetadataClock(value, fields);
    if (description === 'HydraAudioLevel') readLevels(value, fields);
    if (description === 'HydraParticipants') readParticipants(value, fields);
  }

  return (tag) => {
    const fields: HydraFields = { unreadable: 0 };
    for (const frame of parseId3Frames(tag)) {
      if (frame.id === 'PRIV') readTimestamp(frame, fields);
      if (frame.id === 'TIT3') readTitleClock(frame, fields);
      if (frame.id === 'TXXX') readDescribed(frame, fields);
    }
    return fields;
  };
}

function readTimestamp({ body }: Id3Frame, fields: HydraFields): void {
  const owner = TIMESTAMP_OWNER.length;
  if (!isTextAt(body, 0, TIMESTAMP_OWNER)) return;
  if (body.length < owner + 8) {
    fields.unreadable += 1;
    return;
  }
  const view = new DataView(body.buffer, body.byteOffset + owner, 8);
  fields.pts = ((view.getUint32(0) & 1) * 2 ** 32 + view.getUint32(4)) / TIMESTAMP_HZ;
}

function readTitleClock({ body }: Id3Frame, fields: HydraFields): void {
  const clock = readClock(parseId3Text(body), fields);
  // The clock of the metadata is more precise: this one may be in full seconds.
  if (clock !== undefined) fields.clock ??= clock;
}

function readLevels(text: string, fields: HydraFields): void {
  const levels = parseList(text, fields);
  if (levels) fields.levels = levels.slice(0, MAX_PARTICIPANTS + 1).map(toLevel);
}

function readMetadataClock(value: string, fields: HydraFields): void {
  const metadata = parseJson(value);
  const clock = readClock(isRecord(metadata) ? metadata['ntp'] : undefined, fields);
  if (clock !== undefined) fields.clock = clock;
}

function readClock(ntp: unknown, fields: HydraFields): number | undefined {
  const clock = Math.round((Number(ntp) - NTP_TO_UNIX) * 1000);
  if (clock >= CLOCK_RANGE.from && clock <= CLOCK_RANGE.to) return clock;
  fields.unreadable += 1;
  return undefined;
}

function parseList(value: string, fields: HydraFields): unknown[] | undefined {
  const list = parseJson(value);
  if (Array.isArray(list)) return list;
  fields.unreadable += 1;
  return undefined;
}

/** Parses JSON, also where it is inside a JSON string; undefined where it is not JSON. */
function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return undefined;
  }
}

function toLevel(value: unknown): number {
  const level = typeof value === 'string' ? Number(value) : value;
  return typeof level === 'number' && Number.isFinite(level) ? level : 0;
}

function toParticipant(value: unknown): Participant {
  if (!isRecord(value)) return {};
  const userId = toUserId(value['UserId']);
  const name = value['UserName'];
  const handle = typeof name === 'string' ? toHandle(name) : undefined;
  return { ...(userId !== undefined && { userId }), ...(handle !== undefined && { handle }) };
}

/** Periscope's ids are letters and digits. */
function toUserId(value: unknown): string | undefined {
  const id = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  return /^[\w-]{1,64}$/.test(id) ? id : undefined;
}
