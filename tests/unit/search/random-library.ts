import {
  createDatabaseOpener,
  createLibraryWriter,
  createRecordings,
  createTranscripts,
  createTrash,
  type Recording,
  type StoredTranscript,
} from '#utils/library/index.ts';
import { createRandom } from '../../fixtures/random.ts';
import { recordingWith } from '../library/recording-with.ts';

/** Words of seven scripts, some with accents, some in capitals, some the beginnings of others. */
const WORDS = [
  ['map', 'Maps', 'a', 'São', 'ÉCOLE', 'straße', 'march', '2022'],
  ['карта', 'Карты', 'ёлка', 'я'],
  ['خريطة', 'مَرْحَبًا', 'أحمد', 'و'],
  ['東京', '東京都', '京都タワー', 'が'],
  ['แผนที่', 'สวัสดีครับ', 'ดี'],
  ['χάρτης', 'ΟΔΟΣ', 'οδός'],
  ['지도', '지도를', 'नक्शा', 'मानचित्र'],
].flat();
const HANDLES = ['ana_mx', 'Ana', 'mirador_live', 'ben'];
const SIGNS = [' ', ' ', ' ', ', ', '-', '\n', ' <b>', '\u202e '];

/** Makes the same libraries and queries from the same seed. */
export function createRandomLibrary(seed: number) {
  const random = createRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new Error('The list is empty');
    return found;
  };
  const text = (count: number): string =>
    Array.from({ length: count }, () => `${pick(WORDS)}${pick(SIGNS)}`).join('');
  const open = createDatabaseOpener(`search-${seed}`);
  const [writer, edits, transcripts, trash] = [
    createLibraryWriter(open),
    createRecordings(open),
    createTranscripts(open),
    createTrash(open),
  ];
  const ids = Array.from({ length: 8 }, (_, i) => `space-${i}`);

  const recording = (spaceId: string): Recording =>
    recordingWith({
      spaceId,
      startedAt: new Date(2020 + below(4), below(12), 1 + below(28), 12).getTime(),
      titleOffer: text(below(4)),
      duration: below(7200),
      speakers: Array.from({ length: below(3) }, (_, i) => ({
        isHost: i === 0,
        handle: pick(HANDLES),
        seconds: 1,
      })),
    });
  const transcript = (spaceId: string): StoredTranscript => {
    const lines = Array.from({ length: below(6) }, () => text(1 + below(4)));
    const isTimed = below(4) > 0;
    return {
      spaceId,
      name: 'a.srt',
      addedAt: below(1e6),
      cues: isTimed ? lines.map((line, i) => ({ from: i * 5, to: i * 5 + 5, text: line })) : [],
      ...(!isTimed && { text: lines.join('\n') }),
    };
  };

  /** One change of the library, of any kind. */
  async function change(): Promise<void> {
    const spaceId = pick(ids);
    await pick([
      () => writer.commit(recording(spaceId), [], []),
      () => transcripts.put(transcript(spaceId)),
      () => transcripts.put(transcript(spaceId)),
      () => transcripts.remove(spaceId),
      () => edits.rename(spaceId, text(below(4))),
      () => edits.setTags(spaceId, [pick(WORDS), pick(WORDS)]),
      () => edits.setNote(spaceId, text(below(5))),
      () => edits.bookmark(spaceId, { id: pick(['a', 'b']), at: below(100), note: text(below(4)) }),
      () => trash.add(spaceId),
      () => trash.restore(spaceId),
      () => trash.removePermanently([spaceId]),
    ])();
  }

  /** What somebody may type: words or their beginnings, handles, quotations. */
  function query(): string {
    return Array.from({ length: 1 + below(3) }, () => {
      if (below(8) === 0) return `@${pick(HANDLES)}`;
      if (below(6) === 0) return `"${pick(WORDS)} ${pick(WORDS)}"`;
      const word = Array.from(pick(WORDS));
      return word.slice(0, 1 + below(word.length)).join('');
    }).join(' ');
  }

  return { open, ids, below, change, query, edits, transcripts, writer, recording, transcript };
}
