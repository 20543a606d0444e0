import { parseFile } from 'music-metadata';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { id3TagOf } from '#utils/export/audio/id3-tag.ts';
import { chaptersOf, probe, runProgram } from '../../harness/audio-files.ts';
import { buildEpisode } from './build-episode.ts';
import { useFolder } from './use-folder.ts';

const write = useFolder();

/** A second of silence: frames of MPEG-1 Layer III, 128 kbit/s, 48 kHz. */
const SILENCE = Array.from({ length: 42 }, () => {
  const frame = new Uint8Array(384);
  frame.set([0xff, 0xfb, 0x94, 0xc0]);
  return frame;
});
/** The smallest PNG: one pixel. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const episode = buildEpisode({
  title: 'Open mic: ¿por qué? 🎧',
  bookmarks: [
    [0.25, 'Maps'],
    [0.5, '最後に'],
  ],
  turns: { host: [0, 0.2] },
  span: { from: 0, to: 1 },
});
const fileWith = (tag: Uint8Array): string => write('a.mp3', concatBytes([tag, ...SILENCE]));

describe('the tag of an .mp3', () => {
  const path = () => fileWith(id3TagOf(episode, 'Spaces', { type: 'image/png', bytes: PIXEL }));

  it('has title, artist, album, day and address for ffprobe, mediainfo and an ID3 reader', async () => {
    const file = path();
    const { tags } = probe(file).format;
    const { common } = await parseFile(file);

    expect(tags).toMatchObject({
      title: 'Open mic: ¿por qué? 🎧',
      artist: '@ana_de_noche',
      album: 'Spaces',
      date: '2026-02-02',
      comment: 'https://x.com/i/spaces/1RDGlyZoMdZJL',
    });
    expect(common).toMatchObject({
      title: 'Open mic: ¿por qué? 🎧',
      artist: '@ana_de_noche',
      album: 'Spaces',
      year: 2026,
    });
    expect(runProgram('mediainfo', '--Inform=General;%Title%|%Performer%|%Cover%', file)).toMatch(
      // It knows only the characters of two bytes.
      /^Open mic: ¿por qué\? .*\|@ana_de_noche\|Yes/,
    );
  });

  it('has the cover', async () => {
    const { common } = await parseFile(path());

    expect(common.picture?.map(({ format, data }) => [format, data.length])).toEqual([
      ['image/png', PIXEL.length],
    ]);
  });

  it('has the chapters', async () => {
    const file = path();
    const { format } = await parseFile(file, { includeChapters: true });

    const expected = episode.chapters.map(({ at, title }) => [at, title]);
    expect(chaptersOf(file).map(([at, title]) => [Number(at), title])).toEqual(expected);
    expect(format.chapters?.map(({ start, title }) => [start, title])).toEqual(expected);
  });

  it('has no more than is known', () => {
    const file = fileWith(id3TagOf({ ...episode, host: '', chapters: [] }, 'Spaces', undefined));

    expect(probe(file).format.tags).not.toHaveProperty('artist');
    expect(chaptersOf(file)).toEqual([]);
  });

  it('leaves the audio as it is', () => {
    expect(Number(probe(path()).streams[0]?.duration)).toBeCloseTo(1.008, 2);
  });
});
