/** Somebody in one recording. */
export interface Participant {
  /** The `speakerKey`, unique within the recording: a host without a handle is `host`. */
  speaker: string;
  /** The `personKey`. */
  person: string;
  /** Time spoken. */
  seconds: number;
}

/** Everybody in one recording of whom a handle or an id is known: positions in columns, which many share. */
export interface ParticipantList {
  spaceId: string;
  columns: ParticipantColumns;
  from: number;
  /** Exclusive. */
  to: number;
}

/** The participants of many recordings, one recording after another. */
export interface ParticipantColumns {
  /** Positions in `speakers` and `people`. */
  participant: Uint32Array;
  seconds: Float32Array;
  /** Each `speakerKey` with its `personKey` once. */
  speakers: string[];
  people: string[];
}

/** Columns as they are stored: see the outline. */
export interface ParticipantsChunk extends ParticipantColumns {
  ids: string[];
  /** How many participants each has. */
  counts: Uint16Array;
}

/** With some eight people each, a row is below 64 KiB: a browser keeps larger ones in a file of their own. */
const MAX_LISTS = 500;

export function participantsIn({ columns, from, to }: ParticipantList): Participant[] {
  const { participant, seconds, speakers, people } = columns;
  return Array.from({ length: to - from }, (_, i) => {
    const number = participant[from + i] ?? 0;
    return {
      speaker: speakers[number] ?? '',
      person: people[number] ?? '',
      seconds: seconds[from + i] ?? 0,
    };
  });
}

export function toParticipantLists(
  recordings: readonly { spaceId: string; participants: readonly Participant[] }[],
): ParticipantList[] {
  return fromParticipantChunks([toChunk(recordings)]);
}

export function toParticipantChunks(lists: readonly ParticipantList[]): ParticipantsChunk[] {
  const chunks: ParticipantsChunk[] = [];
  // At least one, which says that the library is empty.
  for (let at = 0; at === 0 || at < lists.length; at += MAX_LISTS) {
    const some = lists.slice(at, at + MAX_LISTS);
    chunks.push(toChunk(some.map((list) => ({ spaceId: list.spaceId, participants: participantsIn(list) }))));
  }
  return chunks;
}

function toChunk(
  recordings: readonly { spaceId: string; participants: readonly Participant[] }[],
): ParticipantsChunk {
  const all = recordings.flatMap(({ participants }) => participants);
  const distinct = new Map(all.map((each) => [pairOf(each), each]));
  const numberOf = new Map([...distinct.keys()].map((pair, i) => [pair, i]));
  return {
    ids: recordings.map(({ spaceId }) => spaceId),
    counts: Uint16Array.from(recordings, ({ participants }) => participants.length),
    participant: Uint32Array.from(all, (each) => numberOf.get(pairOf(each)) ?? 0),
    seconds: Float32Array.from(all, ({ seconds }) => seconds),
    speakers: Array.from(distinct.values(), ({ speaker }) => speaker),
    people: Array.from(distinct.values(), ({ person }) => person),
  };
}

const pairOf = ({ speaker, person }: Participant): string => `${speaker} ${person}`;

/** Without an object per participant: a page that was just opened would make a hundred thousand of them. */
export function fromParticipantChunks(chunks: readonly ParticipantsChunk[]): ParticipantList[] {
  return chunks.flatMap((columns) => {
    let to = 0;
    return columns.ids.map((spaceId, i) => {
      const from = to;
      to += columns.counts[i] ?? 0;
      return { spaceId, columns, from, to };
    });
  });
}

/** The lists with those of these ids as they are now: replaced, added, or gone. */
export function withChangedLists(
  known: readonly ParticipantList[],
  ids: ReadonlySet<string>,
  found: readonly ParticipantList[],
): ParticipantList[] {
  return ids.size === 0 ? [...known] : [...known.filter(({ spaceId }) => !ids.has(spaceId)), ...found];
}
