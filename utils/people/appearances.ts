import type { ParticipantList } from './participants.ts';
import type { PeopleDirectory, Person } from './person.ts';

/** What is known of a recording that is listed. */
interface Listed {
  spaceId: string;
  /** ms since 1970 */
  startedAt?: number;
}

/** Somebody in a recording. */
export interface Appearance {
  spaceId: string;
  /** ms since 1970 */
  startedAt?: number;
  /** Time spoken. */
  seconds: number;
  /** Their `speakerKey`s there: several if they came with several handles. */
  speakers: string[];
}

/** Somebody in all recordings together. */
export interface PersonTotal {
  person: Person;
  recordings: number;
  /** Time spoken. */
  seconds: number;
  /** When the first and the last of these recordings began, ms since 1970; undefined where none has a date. */
  firstSeen?: number;
  lastSeen?: number;
}

/** Where somebody appears among these recordings, in their order. */
export function appearancesOf(
  { keys }: Pick<Person, 'keys'>,
  lists: readonly ParticipantList[],
  listed: readonly Listed[],
): Appearance[] {
  const found = new Map<string, Pick<Appearance, 'seconds' | 'speakers'>>();
  for (const { spaceId, participants } of lists) {
    const theirs = participants.filter(({ person }) => keys.includes(person));
    if (theirs.length === 0) continue;
    const seconds = theirs.reduce((sum, each) => sum + each.seconds, 0);
    found.set(spaceId, { seconds, speakers: theirs.map(({ speaker }) => speaker) });
  }
  return listed.flatMap(({ spaceId, startedAt }) => {
    const appearance = found.get(spaceId);
    return appearance ? [{ spaceId, ...(startedAt !== undefined && { startedAt }), ...appearance }] : [];
  });
}

/** All of somebody's appearances together. */
export function totalOf(person: Person, appearances: readonly Appearance[]): PersonTotal {
  const dates = appearances.flatMap(({ startedAt }) => startedAt ?? []);
  const [firstSeen, lastSeen] = dates.reduce<[number?, number?]>(
    ([first = Infinity, last = -Infinity], at) => [Math.min(first, at), Math.max(last, at)],
    [],
  );
  return {
    person,
    recordings: appearances.length,
    seconds: appearances.reduce((sum, { seconds }) => sum + seconds, 0),
    ...(firstSeen !== undefined && { firstSeen }),
    ...(lastSeen !== undefined && { lastSeen }),
  };
}

/** Everybody in these recordings, those in most of them first, then by time spoken. */
export function peopleIn(
  lists: readonly ParticipantList[],
  listed: readonly Listed[],
  directory: PeopleDirectory,
): PersonTotal[] {
  const dates = new Map(listed.map(({ spaceId, startedAt }) => [spaceId, startedAt]));
  const people = new Map<string, Person>();
  const appearances = new Map<string, Appearance[]>();
  for (const { spaceId, participants } of lists) {
    if (!dates.has(spaceId)) continue;
    const startedAt = dates.get(spaceId);
    for (const { person: key, seconds, speaker } of participants) {
      let person = people.get(key);
      if (!person) people.set(key, (person = directory.person(key)));
      let theirs = appearances.get(person.key);
      if (!theirs) appearances.set(person.key, (theirs = []));
      const last = theirs.at(-1);
      if (last?.spaceId === spaceId) last.seconds += seconds;
      else
        theirs.push({ spaceId, seconds, speakers: [speaker], ...(startedAt !== undefined && { startedAt }) });
    }
  }
  return Array.from(appearances, ([key, theirs]) => totalOf(directory.person(key), theirs)).sort(
    (a, b) =>
      b.recordings - a.recordings || b.seconds - a.seconds || a.person.key.localeCompare(b.person.key),
  );
}
