import { CodedError } from '#utils/coded-error.ts';
import { MAX_SPACES } from './bounds.ts';
import { isRecord } from '#utils/is-record.ts';
import { fieldsOf, toText, unwrap } from './json.ts';
import { isSpaceId } from './audio-name.ts';
import { parseTimestamp } from './parse-timestamp.ts';
import { parseItems } from './parse-ytd.ts';
import { parseSpeakers, parseUserIds, type SpaceSpeaker } from './parse-speakers.ts';

/** X's metadata of one Space. It contains neither title nor handles. */
export interface SpaceMetadata {
  id: string;
  /** Numeric user id, like all ids of people here. */
  creatorId?: string;
  hostIds: string[];
  speakers: SpaceSpeaker[];
  /** ms since 1970 */
  startedAt?: number;
  /** ms since 1970; missing where the Space was still live when the archive was made. */
  endedAt?: number;
  /** The entry as it is in the file, to be stored: it may contain more than we understand. */
  raw: unknown;
}

/**
 * Parses `spaces-metadata.js`, whose exact shape is not published. Throws CodedError `bad-metadata` where it is not
 * JSON or none of its entries has an id, `too-large` beyond the bounds.
 */
export function parseSpaces(text: string): SpaceMetadata[] {
  const items = parseItems(text);
  if (items.length > MAX_SPACES) throw new CodedError('too-large', `${items.length} Spaces`);
  const spaces = items.flatMap(parseSpace);
  if (items.length > 0 && spaces.length === 0) throw new CodedError('bad-metadata', 'No Space has an id');
  return spaces;
}

function parseSpace(raw: unknown): SpaceMetadata[] {
  const inner = unwrap(raw);
  if (!isRecord(inner)) return [];
  const fields = fieldsOf(inner);
  const id = toText(fields.get('id') ?? fields.get('spaceid'));
  if (id === undefined || !isSpaceId(id)) return [];
  const [creatorId] = parseUserIds(fields.get('creatoruserid') ?? fields.get('creatorid'));
  const startedAt = parseTimestamp(fields.get('startedat')) ?? parseTimestamp(fields.get('createdat'));
  const endedAt = parseTimestamp(fields.get('endedat'));
  return [
    {
      id,
      ...(creatorId !== undefined && { creatorId }),
      hostIds: parseUserIds(fields.get('hostuserids') ?? fields.get('hostids')),
      speakers: parseSpeakers(fields.get('speakers')),
      ...(startedAt !== undefined && { startedAt }),
      ...(endedAt !== undefined && { endedAt }),
      raw,
    },
  ];
}
