import MiniSearch from 'minisearch';
import {
  createDatabaseOpener,
  createRecordings,
  createTranscripts,
  type StoredTranscript,
} from '#utils/library/index.ts';
import { connectSearch, fold } from '#utils/search/index.ts';
import { SAID, RARE, transcriptAt } from './transcripts.ts';

/** What the page that measures searches offers to the driver. All times in ms, all sizes in bytes. */
export interface SearchPage {
  /** Attaches transcripts of so many minutes to the newest recordings, from number `from` up to `to`. */
  attach(from: number, to: number, count: number, minutes: number): Promise<void>;
  /** Starts a worker, and waits until it has indexed everything. */
  index(): Promise<number>;
  sizes(): Promise<{ text: number; index: number; words: number }>;
  /** Reads all transcripts one by one and looks for a phrase. */
  scan(): Promise<{ first: number; all: number }>;
  /** One document a line, of so many transcripts. */
  miniSearch(count: number): Promise<{ build: number; query: number; words: number }>;
  /** One document a recording: titles and people. */
  miniSearchTitles(): Promise<{ build: number; query: number }>;
  queries: { rare: string; said: readonly string[] };
}

declare global {
  var searching: SearchPage;
}

const open = createDatabaseOpener();
const transcripts = createTranscripts(open);

async function* allTranscripts(limit = Infinity): AsyncGenerator<StoredTranscript> {
  const ids = await (await open()).getAllKeys('transcripts');
  for (const spaceId of ids.slice(0, limit)) {
    const transcript = await transcripts.read(spaceId);
    if (transcript) yield transcript;
  }
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

globalThis.searching = {
  queries: { rare: RARE, said: SAID },

  async attach(from, to, count, minutes) {
    for (let number = from; number < to; number += 1)
      await transcripts.put(transcriptAt(number, minutes, number === count - 1));
  },

  index() {
    const start = performance.now();
    const worker = new Worker('/search-worker.js', { type: 'module' });
    const searcher = connectSearch(() => worker);
    const { promise, resolve } = Promise.withResolvers<number>();
    searcher.onFound((_query, { isComplete }) => {
      if (!isComplete) return;
      resolve(performance.now() - start);
      worker.terminate();
    });
    searcher.find({ text: 'lo' });
    return promise;
  },

  async sizes() {
    const database = await open();
    let [text, index, words] = [0, 0, 0];
    for await (const { cues } of allTranscripts())
      for (const cue of cues) {
        text += bytesOf(cue.text);
        words += cue.text.split(' ').length;
      }
    for (
      let cursor = await database.transaction('words').store.openCursor();
      cursor;
      cursor = await cursor.continue()
    ) {
      const { terms, ends, postings } = cursor.value;
      index +=
        ends.byteLength + postings.byteLength + terms.reduce((sum, term) => sum + bytesOf(term) + 1, 0);
    }
    return { text, index, words };
  },

  async scan() {
    const start = performance.now();
    let first = Number.NaN;
    for await (const { cues } of allTranscripts())
      for (const { text } of cues) if (fold(text).includes(RARE)) first = performance.now() - start;
    return { first, all: performance.now() - start };
  },

  async miniSearch(count) {
    const documents: { id: number; text: string }[] = [];
    for await (const { cues } of allTranscripts(count))
      for (const { text } of cues) documents.push({ id: documents.length, text });
    const words = documents.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    const start = performance.now();
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
    index.addAll(documents);
    const built = performance.now();
    index.search(SAID[1], { prefix: true, combineWith: 'AND' });
    const query = performance.now() - built;
    // The heap is measured with it.
    Object.assign(globalThis, { kept: index });
    return { build: built - start, query, words };
  },

  async miniSearchTitles() {
    const documents = (await createRecordings(open).list()).map(({ spaceId: id, title = '', speakers }) => ({
      id,
      title,
      people: speakers.map(({ handle }) => handle).join(' '),
    }));
    const start = performance.now();
    const index = new MiniSearch({ fields: ['title', 'people'] });
    index.addAll(documents);
    const built = performance.now();
    index.search('evening 77', { prefix: true, combineWith: 'AND' });
    return { build: built - start, query: performance.now() - built };
  },
};
