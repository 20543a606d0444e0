import { visibleLine } from '#utils/visible-text.ts';
import { MAX_TITLE_LENGTH, MAX_TITLES } from './bounds.ts';
import type { Person, Tweet } from './parse-tweet.ts';
import type { SpaceMetadata } from './parse-spaces.ts';

/** What the owner's tweets say about the Spaces: suggestions, not facts. */
export interface Offers {
  /** By Space id: the titles that fit, likeliest first. */
  titles: Map<string, string[]>;
  /** By numeric user id. Contains only people of these Spaces. */
  people: Map<string, Person>;
}

interface Candidate {
  title: string;
  /** ms between the tweet and the Space's start; Infinity where one of the two is not known. */
  distance: number;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the tweets once and returns what belongs to these Spaces: the handles of their people and, for each Space, its
 * titles. Those are the texts of the tweets with its link, the nearest to its start first.
 */
export async function offerTitles(
  spaces: Iterable<Pick<SpaceMetadata, 'id'> & Partial<SpaceMetadata>>,
  tweets: AsyncIterable<Tweet>,
): Promise<Offers> {
  const spacesById = new Map([...spaces].map((space) => [space.id, space]));
  const userIds = new Set([...spacesById.values()].flatMap(userIdsOf));
  const candidates = new Map<string, Candidate[]>();
  const people = new Map<string, Person>();
  for await (const tweet of tweets) {
    for (const person of tweet.people) if (userIds.has(person.userId)) people.set(person.userId, person);
    for (const id of tweet.spaces) {
      const space = spacesById.get(id);
      const candidate = space && candidateOf(tweet, space.startedAt);
      if (candidate) candidates.set(id, withCandidate(candidates.get(id) ?? [], candidate));
    }
  }
  const titles = [...candidates].map(([id, list]) => [id, list.map(({ title }) => title)] as const);
  return { titles: new Map(titles), people };
}

/** The nearest candidates, of those with the same title only the nearest. */
function withCandidate(known: readonly Candidate[], candidate: Candidate): Candidate[] {
  const sorted = [...known, candidate].sort((a, b) =>
    a.distance === b.distance ? 0 : a.distance - b.distance,
  );
  const titles = sorted.map(({ title }) => title);
  return sorted.filter(({ title }, i) => titles.indexOf(title) === i).slice(0, MAX_TITLES);
}

/** The words of a retweet are somebody else's. */
function candidateOf({ text, createdAt }: Tweet, startedAt: number | undefined): Candidate | undefined {
  const title = /^RT @\w+:/.test(text) ? '' : titleOf(text);
  if (title === '') return undefined;
  const isKnown = createdAt !== undefined && startedAt !== undefined;
  return { title, distance: isKnown ? Math.abs(createdAt - startedAt) : Infinity };
}

function userIdsOf({ creatorId, hostIds = [], speakers = [] }: Partial<SpaceMetadata>): string[] {
  return [
    ...(creatorId === undefined ? [] : [creatorId]),
    ...hostIds,
    ...speakers.map(({ userId }) => userId),
  ];
}

/** A tweet's text as a title: one line, without links, its entities decoded. Empty where nothing is left. */
function titleOf(text: string): string {
  return cut(visibleLine(decodeEntities(text.replaceAll(/https?:\/\/\S+/gi, ' '))));
}

function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** Cuts between characters, not within one. */
function cut(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= MAX_TITLE_LENGTH) return text;
  return `${characters.slice(0, MAX_TITLE_LENGTH - 1).join('')}…`;
}
