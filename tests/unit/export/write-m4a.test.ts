import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { m4aHeader, type Chapter } from '#utils/audio/index.ts';
import { GUESTS, buildSpaceAudio, conversation } from '../../fixtures/audio/index.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';
import { parseMp4 } from '../audio/parse-boxes.ts';
import { hashOfAdts, hashOfMp4, probe, runProgram } from '../../harness/audio-files.ts';
import { useFolder } from './use-folder.ts';
import { buildM4a } from './build-m4a.ts';

const write = useFolder();

const script = {
  duration: 30,
  startedAt: Date.UTC(2026, 1, 2),
  guests: GUESTS,
  turns: conversation(30),
};
const audio = buildSpaceAudio(script);
const index = indexAudio(audio.bytes);
const entire = { index, from: 0, to: index.frames.length, bytes: audio.bytes };

/** An image of one pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const tags = {
  title: 'Noche de micrófono abierto 🎙️',
  artist: '@ana_de_noche',
  album: 'Spaces',
  date: '2026-02-02',
  comment: 'https://x.com/i/spaces/1RDGlyZoMdZJL',
  cover: { type: 'image/png' as const, bytes: PNG },
};

const chapters: Chapter[] = [
  { at: 0, title: 'Welcome' },
  { at: 4.5, title: '@ben_of_leith: ¿por qué? 🎧' },
  { at: 21.033, title: '最後に' },
];

describe('an exported .m4a', () => {
  it('has the packets of the original unchanged, and nothing but them and the header', async () => {
    const original = write('original.ts', audio.bytes);

    const file = await buildM4a([entire], { tags, chapters });

    const path = write('clean.m4a', file);
    expect(hashOfMp4(path)).toBe(hashOfAdts(original));
    const { header, payloadBytes } = m4aHeader([entire], { tags, chapters });
    expect(file.length).toBe(header.length + payloadBytes);
    expect(payloadBytes).toBe(audio.bytes.length - audio.tagBytes - 7 * audio.frames.length);
  });

  it('has the duration of its frames for ffprobe and mediainfo', async () => {
    const path = write('long.m4a', await buildM4a([entire], { tags, chapters }));

    const [stream] = probe(path).streams;
    const milliseconds = runProgram('mediainfo', '--Inform=Audio;%Duration%', path);

    expect(Number(stream?.duration)).toBeCloseTo(audio.seconds, 6);
    expect(Number(milliseconds)).toBe(Math.round(audio.seconds * 1000));
  });

  it('is a file that ffmpeg decodes without a warning', async () => {
    const path = write('decodes.m4a', await buildM4a([entire], { tags, chapters }));

    const complaints = runProgram('ffmpeg', '-v', 'warning', '-xerror', '-i', path, '-f', 'null', '-');

    expect(complaints).toBe('');
  });

  it.each([
    ['the start', 0, 10],
    ['the middle', 400, 900],
    ['one frame', 141, 142],
    ['the end', 1000, audio.frames.length],
  ])('has exactly the frames of a cut from %s', async (name, from, to) => {
    const original = write(`${name}.aac`, concatBytes(audio.frames.slice(from, to)));

    const path = write(`${name}.m4a`, await buildM4a([{ ...entire, from, to }]));

    expect(hashOfMp4(path)).toBe(hashOfAdts(original));
    expect(Number(probe(path).streams[0]?.duration)).toBeCloseTo(((to - from) * 1024) / 48000, 5);
  });

  it('continues across parts', async () => {
    const split = buildSpaceAudio(script, { parts: 3 });
    const pieces = split.parts.map((bytes) => {
      const part = indexAudio(bytes);
      return { index: part, from: 0, to: part.frames.length, bytes };
    });
    const original = write('joined.aac', concatBytes(split.frames));

    const path = write('joined.m4a', await buildM4a(pieces));

    expect(hashOfMp4(path)).toBe(hashOfAdts(original));
  });

  it('has tags and a cover that ffprobe, mediainfo and AtomicParsley read', async () => {
    const path = write('tagged.m4a', await buildM4a([entire], { tags, chapters }));

    const { format, streams } = probe(path);
    const general = runProgram('mediainfo', '--Inform=General;%Title%|%Performer%|%Album%|%Cover%', path);
    const atoms = runProgram('AtomicParsley', path, '-t');

    const { title, artist, album, date, comment } = tags;
    expect(format.tags).toMatchObject({ title, artist, album, date, comment });
    expect(streams.filter(({ codec_type }) => codec_type === 'video')).toMatchObject([{ codec_name: 'png' }]);
    expect(general.trim()).toBe(`${title}|${artist}|${album}|Yes`);
    expect(atoms).toContain(`Atom "©nam" contains: ${title}`);
    expect(atoms).toContain('Atom "covr" contains: 1 piece of artwork');
  });

  it('has the same bytes each time', async () => {
    expect(await buildM4a([entire], { tags, chapters })).toEqual(
      await buildM4a([entire], { tags, chapters }),
    );
  });

  it('refuses frames of two rates, and none', () => {
    const mixed = indexAudio(...makeFrames(4), ...makeFrames(4, { rateIndex: 6 }));

    expect(() => m4aHeader([{ index: mixed, from: 0, to: 8 }])).toThrow(RangeError);
    expect(() =>
      m4aHeader([
        { index: mixed, from: 0, to: 4 },
        { index: mixed, from: 4, to: 8 },
      ]),
    ).toThrow(RangeError);
    expect(() => m4aHeader([])).toThrow(RangeError);
  });

  it('uses 64-bit offsets beyond 4 GiB', () => {
    const frames = new Uint16Array(600_000).fill(8191);
    const run0 = { frame: 0, rate: 48000, channels: 2, objectType: 2, headerLength: 7, blocks: 1 };
    const huge = {
      ...index,
      bytes: frames.length * 8191,
      frames,
      runs: [run0],
      gapFrames: new Uint32Array(),
    };

    const mp4 = parseMp4(m4aHeader([{ index: huge, from: 0, to: frames.length }]).header);

    expect(mp4.boxes).toContain('co64');
    expect(mp4.data.length).toBe(frames.length * 8184);
    expect(mp4.offsets.at(-1)).toBe(mp4.data.start + (mp4.offsets.length - 1) * 47 * 8184);
  });
});
