/** Somebody in one recording. */
export interface Participant {
  /** The `speakerKey`, unique within the recording: a host without a handle is `host`. */
  speaker: string;
  /** The `personKey`. */
  person: string;
  /** Time spoken. */
  seconds: number;
}

/** Everybody in one recording of whom a handle or an id is known. */
export interface ParticipantList {
  spaceId: string;
  participants: Participant[];
}

/** Lists as they are stored, each field of all of them together: see the outline. */
export interface ParticipantsChunk {
  ids: string[];
  /** How many participants each has. */
  counts: Uint16Array;
  /** Of all participants, one recording after another: positions in `speakers` and `people`, and seconds. */
  participant: Uint32Array;
  seconds: Float32Array;
  /** Each `speakerKey` with its `personKey` once. */
  speakers: string[];
  people: string[];
}

/** With some eight people each, a row is below 64 KiB: a browser keeps larger ones in a file of their own. */
const MAX_LISTS = 500;

export function toParticipantChunks(lists: readonly ParticipantList[]): ParticipantsChunk[] {
  const chunks: ParticipantsChunk[] = [];
  // At least one, which says that the library is empty.
  for (let at = 0; at === 0 || at < lists.length; at += MAX_LISTS)
    chunks.push(toChunk(lists.slice(at, at + MAX_LISTS)));
  return chunks;
}

function toChunk(lists: readonly ParticipantList[]): ParticipantsChunk {
  const all = lists.flatMap(({ participants }) => participants);
  const distinct = new Map(all.map((each) => [pairOf(each), each]));
  const numberOf = new Map([...distinct.keys()].map((pair, i) => [pair, i]));
  return {
    ids: lists.map(({ spaceId }) => spaceId),
    counts: Uint16Array.from(lists, ({ participants }) => participants.length),
    participant: Uint32Array.from(all, (each) => numberOf.get(pairOf(each)) ?? 0),
    seconds: Float32Array.from(all, ({ seconds }) => seconds),
    speakers: Array.from(distinct.values(), ({ speaker }) => speaker),
    people: Array.from(distinct.values(), ({ person }) => person),
  };
}

const pairOf = ({ speaker, person }: Participant): string => `${speaker} ${person}`;

export function fromParticipantChunks(chunks: readonly ParticipantsChunk[]): ParticipantList[] {
  return chunks.flatMap(({ ids, counts, participant, seconds, speakers, people }) => {
    let next = 0;
    return ids.map((spaceId, i) => {
      const participants: Participant[] = [];
      for (const end = next + (counts[i] ?? 0); next < end; next += 1) {
        const number = participant[next] ?? 0;
        const [speaker, person] = [speakers[number], people[number]];
        if (speaker !== undefined && person !== undefined)
          participants.push({ speaker, person, seconds: seconds[next] ?? 0 });
      }
      return { spaceId, participants };
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
