import { describe, expect, it } from 'vitest';
import { buildEpisode } from './build-episode.ts';

const listOf = (...made: Parameters<typeof buildEpisode>): [number, string][] =>
  buildEpisode(...made).chapters.map(({ at, title }) => [at, title]);

describe('deriveChapters', () => {
  it('makes chapters of the longer turns, the first from the start', () => {
    expect(
      listOf({ turns: { host: [0.4, 60, 120, 180], ben: [60, 119, 185, 190], chu: [200, 260] } }),
    ).toEqual([
      [0, '@ana_de_noche'],
      [60, '@ben'],
      [120, '@ana_de_noche'],
      [200, '@chu'],
    ]);
  });

  it('begins with the title where nobody speaks at first', () => {
    expect(listOf({ turns: { host: [12, 60], ben: [61, 120], chu: [130, 200] } })[0]).toEqual([
      0,
      'Open mic',
    ]);
  });

  it('uses a bookmark instead of a turn near it', () => {
    expect(listOf({ bookmarks: [[62, 'The question\nof all']] })).toEqual([
      [0, '@ana_de_noche'],
      [62, 'The question of all'],
      [120, '@ana_de_noche'],
      [200, '@chu'],
    ]);
  });

  it('makes no second chapter in a row of one speaker', () => {
    expect(listOf({ turns: { host: [0, 60, 62, 100, 102, 150], ben: [160, 200], chu: [210, 250] } })).toEqual(
      [
        [0, '@ana_de_noche'],
        [160, '@ben'],
        [210, '@chu'],
      ],
    );
  });

  it('makes chapters of shorter turns where nobody speaks for long', () => {
    expect(listOf({ turns: { host: [0, 9, 20, 30], ben: [10, 19], chu: [31, 33] } })).toHaveLength(3);
  });

  it('has no more than two dozen chapters of turns, however long it is, and each bookmark', () => {
    const turns = (from: number): number[] =>
      Array.from({ length: 100 }, (_, i) => [from + i * 90, from + i * 90 + 31 + (i % 7)]).flat();
    const bookmarks: [number, string][] = Array.from({ length: 30 }, (_, i) => [4000 + i * 7, `Note ${i}`]);

    const span = { from: 0, to: 9000 };
    const made = listOf({ span, turns: { host: turns(0), ben: turns(45) } });
    const marked = listOf({ span, turns: { host: turns(0), ben: turns(45) }, bookmarks });

    expect(made.length).toBeGreaterThan(10);
    expect(made.length).toBeLessThanOrEqual(25);
    const gaps = made.slice(1).map(([at], i) => at - (made[i]?.[0] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9000 / 25);
    expect(marked.filter(([, title]) => title.startsWith('Note'))).toHaveLength(30);
  });

  it('names a bookmark without a note', () => {
    expect(listOf({ bookmarks: [[300, ' ']] }).at(-1)).toEqual([300, 'Bookmark']);
  });

  it('counts from the start of the exported part', () => {
    const cut = buildEpisode({
      span: { from: 90, to: 230 },
      bookmarks: [
        [50, 'Before'],
        [190, 'In'],
        [230, 'After'],
      ],
    });

    expect(cut.duration).toBe(140);
    expect(cut.startedAt).toBe(Date.UTC(2026, 1, 2, 20, 31, 30));
    expect(cut.bookmarks).toEqual([{ at: 100, note: 'In' }]);
    expect(cut.speakers.map(({ seconds }) => seconds)).toEqual([60, 30, 30]);
    expect(cut.chapters.map(({ at, title }) => [at, title])).toEqual([
      [0, '@ben'],
      [30, '@ana_de_noche'],
      [100, 'In'],
      [110, '@chu'],
    ]);
  });

  it('makes a single chapter where nothing is known', () => {
    expect(listOf({ turns: {} })).toEqual([[0, 'Open mic']]);
  });
});
