import { describe, expect, it } from 'vitest';
import { m4aHeader, type Chapter } from '#utils/audio/index.ts';
import { GUESTS, buildSpaceAudio, conversation, joinBytes } from '../../fixtures/audio/index.ts';
import { indexSound, makeFrames } from '../audio/index-sound.ts';
import { parseMp4 } from '../audio/parse-boxes.ts';
import { hashOfAdts, hashOfMp4, probe, runProgram } from '../../harness/audio-files.ts';
import { useFolder } from './use-folder.ts';
import { writeM4a } from './write-m4a.ts';

const write = useFolder();

const script = {
  duration: 30,
  startedAt: Date.UTC(2026, 1, 2),
  guests: GUESTS,
  turns: conversation(30),
};
const sound = buildSpaceAudio(script);
const index = indexSound(sound.bytes);
const whole = { index, from: 0, to: index.frames.length, bytes: sound.bytes };

/** The smallest picture there is: one dot. */
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

describe('a clean .m4a', () => {
  it('holds the very packets of the original, and no more bytes than they and the header have', async () => {
    const original = write('original.ts', sound.bytes);

    const file = await writeM4a([whole], { tags, chapters });

    const path = write('clean.m4a', file);
    expect(hashOfMp4(path)).toBe(hashOfAdts(original));
    const { header, payloadBytes } = m4aHeader([whole], { tags, chapters });
    expect(file.length).toBe(header.length + payloadBytes);
    expect(payloadBytes).toBe(sound.bytes.length - sound.tagBytes - 7 * sound.frames.length);
  });

  it('is as long as its frames for ffprobe and mediainfo', async () => {
    const path = write('long.m4a', await writeM4a([whole], { tags, chapters }));

    const [stream] = probe(path).streams;
    const milliseconds = runProgram('mediainfo', '--Inform=Audio;%Duration%', path);

    expect(Number(stream?.duration)).toBeCloseTo(sound.seconds, 6);
    expect(Number(milliseconds)).toBe(Math.round(sound.seconds * 1000));
  });

  it('decodes without a word of complaint', async () => {
    const path = write('decodes.m4a', await writeM4a([whole], { tags, chapters }));

    const complaints = runProgram('ffmpeg', '-v', 'warning', '-xerror', '-i', path, '-f', 'null', '-');

    expect(complaints).toBe('');
  });

  it.each([
    ['the start', 0, 10],
    ['the middle', 400, 900],
    ['one frame', 141, 142],
    ['the end', 1000, sound.frames.length],
  ])('cut from %s has exactly these frames', async (name, from, to) => {
    const original = write(`${name}.aac`, joinBytes(sound.frames.slice(from, to)));

    const path = write(`${name}.m4a`, await writeM4a([{ ...whole, from, to }]));

    expect(hashOfMp4(path)).toBe(hashOfAdts(original));
    expect(Number(probe(path).streams[0]?.duration)).toBeCloseTo(((to - from) * 1024) / 48000, 5);
  });

  it('goes across parts', async () => {
    const split = buildSpaceAudio(script, { parts: 3 });
    const pieces = split.parts.map((bytes) => {
      const part = indexSound(bytes);
      return { index: part, from: 0, to: part.frames.length, bytes };
    });
    const original = write('joined.aac', joinBytes(split.frames));

    const path = write('joined.m4a', await writeM4a(pieces));

    expect(hashOfMp4(path)).toBe(hashOfAdts(original));
  });

  it('tells its tags and its cover to ffprobe, mediainfo and AtomicParsley', async () => {
    const path = write('tagged.m4a', await writeM4a([whole], { tags, chapters }));

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

  it('is the same bytes each time', async () => {
    expect(await writeM4a([whole], { tags, chapters })).toEqual(await writeM4a([whole], { tags, chapters }));
  });

  it('refuses frames of two rates, and none', () => {
    const mixed = indexSound(...makeFrames(4), ...makeFrames(4, { rateIndex: 6 }));

    expect(() => m4aHeader([{ index: mixed, from: 0, to: 8 }])).toThrow(RangeError);
    expect(() =>
      m4aHeader([
        { index: mixed, from: 0, to: 4 },
        { index: mixed, from: 4, to: 8 },
      ]),
    ).toThrow(RangeError);
    expect(() => m4aHeader([])).toThrow(RangeError);
  });

  it('reaches beyond 4 GiB', () => {
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
