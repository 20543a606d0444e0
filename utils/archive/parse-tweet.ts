import { toHandle } from '#utils/handle.ts';
import { isRecord } from '#utils/is-record.ts';
import { fieldsOf, toId, toText, unwrap, type JsonRecord } from './json.ts';
import { parseTimestamp } from './parse-timestamp.ts';

/** What a tweet says about Spaces and people. */
export interface Tweet {
  text: string;
  /** ms since 1970 */
  createdAt?: number;
  /** Ids of the Spaces that it links to. */
  spaces: string[];
  people: Person[];
}

export interface Person {
  userId: string;
  /** Handle without @. */
  handle: string;
  name?: string;
}

const SPACE_LINK = /(?:twitter|x)\.com\/i\/(?:spaces|broadcasts)\/([A-Za-z0-9_-]{1,64})/gi;

export function parseTweet(item: unknown): Tweet | undefined {
  const tweet = unwrap(item);
  if (!isRecord(tweet)) return undefined;
  // `note-tweet.js` has the whole text of a long post, and the links beyond its cut.
  const note = isRecord(tweet.core) ? tweet.core : {};
  const text = toText(tweet.full_text) ?? toText(tweet.text) ?? toText(note.text) ?? '';
  const entities = isRecord(tweet.entities) ? tweet.entities : {};
  const links = [...recordsIn(entities.urls), ...recordsIn(note.urls)].map(
    (url) => toText(url.expanded_url) ?? toText(url.expandedUrl) ?? '',
  );
  const createdAt = parseTimestamp(tweet.created_at ?? tweet.createdAt);
  return {
    text,
    ...(createdAt !== undefined && { createdAt }),
    spaces: [...new Set([...links, text].flatMap(spacesIn))],
    people: [...mentionsIn(entities), ...replyIn(tweet)],
  };
}

function spacesIn(text: string): string[] {
  return Array.from(text.matchAll(SPACE_LINK), ([, id = '']) => id);
}

function mentionsIn(entities: JsonRecord): Person[] {
  return recordsIn(entities.user_mentions).flatMap((mention) => {
    const fields = fieldsOf(mention);
    return toPerson(fields.get('idstr') ?? fields.get('id'), fields.get('screenname'), fields.get('name'));
  });
}

function replyIn(tweet: JsonRecord): Person[] {
  return toPerson(tweet.in_reply_to_user_id_str, tweet.in_reply_to_screen_name);
}

/** X writes `-1` where it no longer knows the account. */
function toPerson(id: unknown, screenName: unknown, displayName?: unknown): Person[] {
  const userId = toId(id);
  const handle = toHandle(toText(screenName));
  const name = toText(displayName);
  if (userId === undefined || handle === undefined) return [];
  return [{ userId, handle, ...(name !== undefined && { name }) }];
}

function recordsIn(value: unknown): JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
