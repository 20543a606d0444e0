import { expect, it } from 'vitest';
import { catalogueEntryOf } from '#utils/library/catalogue.ts';
import { entryOf } from '#utils/library/outline.ts';
import type { LibraryRecording, StoredTranscript } from '#utils/library/index.ts';
import { toItem } from '#utils/search/catalogue/catalogue.ts';
import { addLine, createLineSet } from '#utils/search/lines/line-set.ts';
import { parseText } from '#utils/search/text/parse-text.ts';
import { findCandidates } from '#utils/search/worker/candidates.ts';
import { createHitReader } from '#utils/search/worker/hits-of.ts';

const recording: LibraryRecording = {
  spaceId: '1a',
  kind: 'space',
  duration: 60,
  bytes: 1,
  state: 'complete',
  speakers: [],
  lanes: [],
  importedAt: 1,
  heard: 'no',
  bookmarks: [{ id: '1', at: 5, note: `maps ${'x'.repeat(1_000_000)}` }],
};
const transcript: StoredTranscript = {
  spaceId: '1a',
  name: 'a.vtt',
  addedAt: 1,
  cues: [{ from: 3, to: 4, text: 'of maps' }],
};

it('reads a transcript once for as long as its hits are the same, and again after it could not be read', async () => {
  const candidates = findCandidates(
    [toItem(entryOf(recording), catalogueEntryOf(recording), new Map())],
    { text: 'maps' },
    parseText('maps', []),
  );
  let reads = 0;
  let isThere = false;
  const hits = createHitReader(async () => {
    reads += 1;
    if (!isThere) throw new Error('gone');
    return transcript;
  }, candidates);

  const [bookmark] = await hits('1a', 9);
  expect(bookmark?.text.length).toBeLessThan(300);
  expect(reads).toBe(0);

  const line = createLineSet();
  addLine(line, 0);
  candidates.addPassages('1a', line);
  await expect(hits('1a', 9)).rejects.toThrow('gone');
  isThere = true;
  for (let i = 0; i < 3; i += 1)
    expect((await hits('1a', 9)).map(({ kind }) => kind)).toEqual(['bookmark', 'line']);
  expect(reads).toBe(2);
  expect(candidates.found()).toEqual({ spaceIds: ['1a'], hits: Uint32Array.of(2) });
});
