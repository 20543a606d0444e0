import { describe, expect, it } from 'vitest';
import { silentAudio, type Chapter } from '#utils/audio/index.ts';
import { m4aMetadataOf } from '#utils/export/audio/write-m4a.ts';
import { withChaptersOnlyAs, type ChapterForm } from '../../harness/chapter-forms.ts';
import { chaptersOf, menusOf, type ListedChapter } from '../../harness/audio-files.ts';
import { buildEpisode } from './build-episode.ts';
import { useFolder } from './use-folder.ts';
import { buildM4a } from './build-m4a.ts';

const write = useFolder();
const FORMS = ['list', 'track'] as const;

const LONG = 12_000;
const RATE = 24000;
const silence = silentAudio(
  { rate: RATE, channels: 1, objectType: 2, headerLength: 0, blocks: 1 },
  Math.ceil((LONG * RATE) / 1024),
);
const entire = { ...silence, from: 0, to: silence.index.frames.length };

const expected = (chapters: readonly Chapter[]): ListedChapter[] =>
  chapters.map(({ at, title }) => [at.toFixed(3), title]);

/** The same file with its chapters in only one form. */
const alone = (form: ChapterForm, file: Uint8Array): string =>
  write(`${form}.m4a`, withChaptersOnlyAs(form, file));

/** 300 turns and 30 bookmarks, more than the list has room for. */
function manyChapters(): Required<Chapter>[] {
  const turns = Array.from({ length: 300 }, (_, i) => ({
    at: 40 * i,
    title: i % 2 === 0 ? '@ana' : '@ben',
    weight: 30 + ((i * 37) % 80) / 10,
  }));
  const bookmarks = Array.from({ length: 30 }, (_, i) => ({
    at: 400 * i + 20,
    title: `Bookmark ${i}`,
    weight: 1e9,
  }));
  return [...turns, ...bookmarks].sort((a, b) => a.at - b.at);
}

describe('the chapters of an .m4a', () => {
  it('are the same for ffprobe and mediainfo, and in each form alone', async () => {
    const chapters: Chapter[] = [
      { at: 0, title: 'Welcome' },
      { at: 4.5, title: '@ben_of_leith: ¿por qué? 🎧' },
      { at: 3721.033, title: '最後に' },
    ];

    const file = await buildM4a([entire], { chapters });

    const both = write('both.m4a', file);
    expect(chaptersOf(both)).toEqual(expected(chapters));
    expect(menusOf(both)).toEqual([expected(chapters), expected(chapters)]);
    for (const form of FORMS) {
      const path = alone(form, file);
      expect(chaptersOf(path)).toEqual(expected(chapters));
      expect(menusOf(path)).toEqual([expected(chapters)]);
    }
  });

  it('are all in both forms up to 255', async () => {
    const most = Array.from({ length: 255 }, (_, i) => ({ at: i * 20.04, title: `Chapter ${i}` }));

    const file = await buildM4a([entire], { chapters: most });

    for (const form of FORMS) {
      const path = alone(form, file);
      expect(chaptersOf(path)).toEqual(expected(most));
      expect(menusOf(path)).toEqual([expected(most)]);
    }
  });

  it('beyond 255 are all in the text track, and in the list bookmarks and the longest turns', async () => {
    const chapters = manyChapters();
    const episode = { ...buildEpisode({ span: { from: 0, to: LONG } }), chapters };

    const file = await buildM4a([entire], m4aMetadataOf(episode, 'Spaces', undefined));

    const track = alone('track', file);
    const list = alone('list', file);
    const listed = chaptersOf(list);
    expect(chaptersOf(track)).toEqual(expected(chapters));
    expect(menusOf(track)).toEqual([expected(chapters)]);
    expect(listed).toHaveLength(255);
    expect(menusOf(list)).toEqual([listed]);
    const starts = new Set(listed.map(([at]) => at));
    const [kept, left] = [true, false].map((isKept) =>
      chapters.filter(({ at }) => starts.has(at.toFixed(3)) === isKept),
    );
    const shortest = Math.min(...(kept ?? []).slice(1).map(({ weight }) => weight));
    const longestLeft = Math.max(...(left ?? []).map(({ weight }) => weight));
    expect(expected(kept ?? [])).toEqual(listed);
    expect(listed.filter(([, title]) => title.startsWith('Bookmark'))).toHaveLength(30);
    expect(longestLeft).toBeLessThanOrEqual(shortest);
  });

  it('have long titles, cut between two characters', async () => {
    const long = [{ at: 0, title: 'ñ😀'.repeat(60) }];

    const path = write('title.m4a', await buildM4a([entire], { chapters: long }));

    expect(chaptersOf(path)[0]?.[1]).toBe(`${'ñ😀'.repeat(42)}ñ`);
  });
});
