import type { ParticipantColumns, ParticipantList } from './participants.ts';
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
  const isTheirs = perColumns(({ people }) => people.map((key) => keys.includes(key)));
  const found = new Map<string, Pick<Appearance, 'seconds' | 'speakers'>>();
  for (const { spaceId, columns, from, to } of lists) {
    const numbers = isTheirs(columns);
    for (let i = from; i < to; i += 1) {
      const number = columns.participant[i] ?? 0;
      if (!numbers[number]) continue;
      const { seconds, speakers } = found.get(spaceId) ?? { seconds: 0, speakers: [] };
      found.set(spaceId, {
        seconds: seconds + (columns.seconds[i] ?? 0),
        speakers: [...speakers, columns.speakers[number] ?? ''],
      });
    }
  }
  const appearances: Appearance[] = [];
  for (const { spaceId, startedAt } of listed) {
    const appearance = found.get(spaceId);
    if (appearance)
      appearances.push({ spaceId, ...(startedAt !== undefined && { startedAt }), ...appearance });
  }
  return appearances;
}

/** Computes something once for the columns that many lists share. */
function perColumns<T>(compute: (columns: ParticipantColumns) => T): (columns: ParticipantColumns) => T {
  const known = new Map<ParticipantColumns, T>();
  return (columns) => {
    const before = known.get(columns);
    if (before !== undefined) return before;
    const computed = compute(columns);
    known.set(columns, computed);
    return computed;
  };
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
  const totals = new Map<string, PersonTotal & { last?: string }>();
  const totalFor = (key: string) => {
    const person = directory.person(key);
    const known = totals.get(person.key) ?? { person, recordings: 0, seconds: 0 };
    totals.set(person.key, known);
    return known;
  };
  const totalsOf = perColumns(({ people }) => people.map(totalFor));
  for (const { spaceId, columns, from, to } of lists) {
    if (!dates.has(spaceId)) continue;
    const at = dates.get(spaceId);
    const numbers = totalsOf(columns);
    for (let i = from; i < to; i += 1) {
      const total = numbers[columns.participant[i] ?? 0];
      if (!total) continue;
      total.seconds += columns.seconds[i] ?? 0;
      // They may be in it with two handles.
      if (total.last === spaceId) continue;
      total.last = spaceId;
      total.recordings += 1;
      if (at === undefined) continue;
      total.firstSeen = Math.min(total.firstSeen ?? at, at);
      total.lastSeen = Math.max(total.lastSeen ?? at, at);
    }
  }
  return Array.from(totals.values(), ({ last: _counted, ...total }) => total)
    .filter(({ recordings }) => recordings > 0)
    .sort(
      (a, b) =>
        b.recordings - a.recordings || b.seconds - a.seconds || a.person.key.localeCompare(b.person.key),
    );
}
