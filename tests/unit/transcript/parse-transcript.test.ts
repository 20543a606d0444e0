import { describe, expect, it } from 'vitest';
import { parseTranscript, type Cue } from '#utils/transcript/index.ts';

const read = (text: string, duration = 60) => parseTranscript(new TextEncoder().encode(text), duration);
const cuesOf = (text: string, duration?: number): Cue[] => read(text, duration).cues;
const json = (value: unknown, duration?: number) => cuesOf(JSON.stringify(value), duration);

const TWO = [
  { from: 1, to: 2.5, text: 'Hola a todos' },
  { from: 3, to: 4, text: 'Segunda línea' },
];

describe('a transcript as SubRip or WebVTT', () => {
  it.each([
    [
      'SubRip',
      '1\n00:00:01,000 --> 00:00:02,500\nHola a todos\n\n2\n00:00:03,000 --> 00:00:04,000\nSegunda línea\n',
    ],
    [
      'a mark at its start and Windows’s line ends',
      '\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\nHola a todos\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nSegunda línea\r\n',
    ],
    [
      'old Mac line ends',
      '1\r00:00:01,000 --> 00:00:02,500\rHola a todos\r\r2\r00:00:03,000 --> 00:00:04,000\rSegunda línea',
    ],
    [
      'WebVTT without hours',
      'WEBVTT\n\n00:01.000 --> 00:02.500\nHola a todos\n\n00:03.000 --> 00:04.000\nSegunda línea',
    ],
    [
      'commas in WebVTT, dots in SubRip',
      'WEBVTT\n\n00:01,0 --> 00:02,5\nHola a todos\n\n0:0:3.0 --> 0:0:4\nSegunda línea',
    ],
    [
      'no blank lines between cues',
      '1\n00:00:01,000 --> 00:00:02,500\nHola a todos\n2\n00:00:03,000 --> 00:00:04,000\nSegunda línea',
    ],
    [
      'no numbers, and blanks too many',
      '\n\n00:00:01,000 -->  00:00:02,500\n\nHola a todos\n\n\n\n 00:00:03,000-->00:00:04,000\nSegunda línea\n\n',
    ],
    ['cues out of order', '00:03.000 --> 00:04.000\nSegunda línea\n\n00:01.000 --> 00:02.500\nHola a todos'],
    [
      'settings, notes and styles',
      'WEBVTT Kind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE not\nsaid\n\nintro\n00:01.000 --> 00:02.500 align:start position:0%\nHola a todos\n\nNOTE 1\n\n00:03.000 --> 00:04.000\nSegunda línea',
    ],
    [
      'markup',
      '1\n00:00:01,000 --> 00:00:02,500\n{\\an8}<i>Hola</i> <font color="#fff">a</font> <00:00:01.500><c.big>todos</c>\n\n2\n00:00:03,000 --> 00:00:04,000\nSegunda l&#237;nea&lrm;'.replace(
        '&lrm;',
        '',
      ),
    ],
    [
      'Whisper’s own lines',
      '[00:00:01.000 --> 00:00:02.500]  Hola a todos\n[00:00:03.000 --> 00:00:04.000]  Segunda línea\n',
    ],
  ])('is read with %s', (_, text) => {
    expect(cuesOf(text)).toEqual(TWO);
  });

  it('has no characters that turn or hide text', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\nana\u202E: one&#7; &#8238;&lrm;two\n';

    expect(cuesOf(text)).toMatchObject([{ text: 'ana: one two' }]);
    expect(json([{ start: 1, end: 2, text: 'one\u2066', speaker: 'an\u202Ea' }])).toMatchObject([
      { text: 'one', speaker: 'ana' },
    ]);
  });

  it('keeps cues that overlap, and the lines of each', () => {
    const cues = cuesOf('WEBVTT\n\n00:01.000 --> 00:05.000\n- One\n- Two\n\n00:02.000 --> 00:03.000\nThree');

    expect(cues).toEqual([
      { from: 1, to: 5, text: '- One\n- Two' },
      { from: 2, to: 3, text: 'Three' },
    ]);
  });

  it.each([
    ['<v Ana de Noche>Hola</v>', 'Ana de Noche', 'Hola'],
    ['<v.loud Ana>Hola', 'Ana', 'Hola'],
    ['[SPEAKER_01]: Hola', 'SPEAKER_01', 'Hola'],
    ['Speaker 2: Hola', 'Speaker 2', 'Hola'],
    ['Note: 5 < 6 &amp; 7 &gt; 3', undefined, 'Note: 5 < 6 & 7 > 3'],
  ])('finds in %s who speaks', (line, speaker, text) => {
    const [cue] = cuesOf(`00:01.000 --> 00:02.000\n${line}`);

    expect([cue?.speaker, cue?.text]).toEqual([speaker, text]);
  });

  it('adds an end to a cue that ends before it begins', () => {
    const cues = cuesOf('00:05.000 --> 00:01.000\nOne\n\n00:07.000 --> 00:07.000\nTwo');

    expect(cues.map(({ from, to }) => [from, to])).toEqual([
      [5, 7],
      [7, 12],
    ]);
  });
});

describe('a transcript as JSON', () => {
  it.each<[string, unknown]>([
    [
      'Whisper',
      {
        text: 'Hola',
        language: 'es',
        segments: [
          { id: 0, start: 1, end: 2.5, text: ' Hola a todos', words: [{ word: 'Hola', start: 1, end: 2 }] },
          { start: 3, end: 4, text: ' Segunda línea' },
        ],
      },
    ],
    [
      'a bare list',
      [
        { start: 1, end: 2.5, text: 'Hola a todos' },
        { start: 3, end: 4, text: 'Segunda línea' },
      ],
    ],
    [
      'whisper.cpp',
      {
        transcription: [
          {
            timestamps: { from: '00:00:01,000', to: '00:00:02,500' },
            offsets: { from: 1000, to: 2500 },
            text: ' Hola a todos',
          },
          { offsets: { from: 3000, to: 4000 }, text: 'Segunda línea' },
        ],
      },
    ],
    [
      'Hugging Face',
      {
        chunks: [
          { timestamp: [1, 2.5], text: 'Hola a todos' },
          { timestamp: [3, 4], text: 'Segunda línea' },
        ],
      },
    ],
    [
      'Podcasting 2.0',
      {
        version: '1.0.0',
        segments: [
          { startTime: 1, endTime: 2.5, body: 'Hola a todos' },
          { startTime: 3, endTime: 4, body: 'Segunda línea' },
        ],
      },
    ],
    [
      'Deepgram',
      {
        results: {
          channels: [
            {
              alternatives: [
                { transcript: 'Hola a todos segunda línea', words: [{ word: 'hola', start: 1, end: 1.5 }] },
              ],
            },
          ],
          utterances: [
            { start: 1, end: 2.5, transcript: 'Hola a todos' },
            { start: 3, end: 4, transcript: 'Segunda línea' },
          ],
        },
      },
    ],
    [
      'Amazon',
      {
        results: {
          transcripts: [{ transcript: 'Hola a todos' }],
          audio_segments: [
            { start_time: '1.0', end_time: '2.5', transcript: 'Hola a todos' },
            { start_time: '3.0', end_time: '4.0', transcript: 'Segunda línea' },
          ],
        },
      },
    ],
  ])('is read as %s writes it', (_, value) => {
    expect(json(value)).toEqual(TWO);
  });

  it('prefers sentences to words, and recognises milliseconds', () => {
    const word = (text: string, start: number) => ({ text, start, end: start + 400, speaker: 'A' });
    const value = {
      words: [word('Hola', 1000), word('a', 1500), word('todos', 2000), word('línea', 3000)],
      utterances: [
        { start: 1000, end: 2500, text: 'Hola a todos', speaker: 'A' },
        { start: 3000, end: 4000, text: 'Segunda línea', speaker: 'B' },
      ],
    };

    expect(json(value, 5)).toEqual([
      { ...TWO[0], speaker: 'Speaker A' },
      { ...TWO[1], speaker: 'Speaker B' },
    ]);
  });

  it('reads speakers as names, numbers and objects, and skips what has no time or no text', () => {
    const cues = json([
      { start: 1, end: 2, text: 'a', speaker: 'Ana' },
      { start: 2, end: 3, text: 'b', speaker: 0 },
      { start: 3, end: 4, text: 'c', speaker: { name: 'Ben' } },
      { start: null, end: 4, text: 'd' },
      { start: 4, end: 5, text: '  ' },
      { start: -4, end: 5, text: 'e' },
    ]);

    expect(cues.map(({ text, speaker }) => [text, speaker])).toEqual([
      ['a', 'Ana'],
      ['b', 'Speaker 0'],
      ['c', 'Ben'],
    ]);
  });

  it('has at least its text where there are no times', () => {
    expect(read('{"text": "Hola a todos"}')).toEqual({ cues: [], text: 'Hola a todos' });
  });
});

describe('a transcript as plain text', () => {
  it.each([
    ['times in brackets', '[0:01] Hola a todos\n[0:03] Segunda línea'],
    [
      'times before words',
      '00:00:01 - Hola a todos\n\n00:00:03 - Segunda\nlínea'.replace('\nlínea', ' línea'),
    ],
    ['times in a line of their own', 'Transcript of a Space\n\n0:01\nHola a todos\n\n0:03\nSegunda línea'],
  ])('is read with %s', (_, text) => {
    expect(cuesOf(text).map(({ from, text: words }) => [from, words])).toEqual([
      [1, 'Hola a todos'],
      [3, 'Segunda línea'],
    ]);
  });

  it('is read with names and times, as services write it', () => {
    const cues = cuesOf('Ana de Noche  0:01\nHola a todos\n\nSpeaker 2 (00:12):\nSegunda\nlínea\n');

    expect(cues).toEqual([
      { from: 1, to: 12, text: 'Hola a todos', speaker: 'Ana de Noche' },
      { from: 12, to: 17, text: 'Segunda\nlínea', speaker: 'Speaker 2' },
    ]);
  });

  it.each([
    'We met at\n10:30 and spoke.\nThen again at\n9:15 the day after.',
    'Only words.\n\nNo times.',
    '[not] JSON',
  ])('stays text where it has no times: %s', (text) => {
    expect(read(text)).toEqual({ cues: [], text });
  });
});

describe('a transcript in another encoding', () => {
  const text = '00:01.000 --> 00:02.000\ncafé';

  it.each([
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])],
    ['UTF-16, the other way', Uint8Array.from([0xfe, 0xff, ...Buffer.from(text, 'utf16le').swap16()])],
    ['Windows’s Latin', Uint8Array.from(Buffer.from(text, 'latin1'))],
  ])('is read: %s', (_, bytes) => {
    expect(parseTranscript(bytes, 60).cues).toEqual([{ from: 1, to: 2, text: 'café' }]);
  });
});

describe('a file that is no transcript', () => {
  const random = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + 7 * i) & 255);

  it.each<[string, Uint8Array | string]>([
    ['nothing', ''],
    ['blanks', ' \n\n '],
    ['bytes', random],
    ['zeros', new Uint8Array(100)],
    ['JSON of something else', '{"a": [1, 2, {"b": true}]}'],
    ['JSON cut off', '{"segments": [{"start": 1, "end": 2, "te'],
    ['a list cut off', '[{"start": 1, "end": 2, "te'],
    ['WebVTT without cues', 'WEBVTT\n\nNOTE nothing\n'],
    ['times without words', '1\n00:00:01,000 --> 00:00:02,500\n\n2\n00:00:03,000 --> 00:00:04,000\n'],
  ])('is refused with a code: %s', (_, contents) => {
    const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;

    expect(() => parseTranscript(bytes, 60)).toThrow(expect.objectContaining({ code: 'bad-transcript' }));
  });

  it('is read or refused before the test times out, however deep or long it is', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const lists = JSON.stringify(Array.from({ length: 50_000 }, () => [{}]));
    const brackets = `[0:01] ${'<'.repeat(200_000)}\n[0:02] ${'{\\'.repeat(100_000)}\n[0:03] ${'&'.repeat(200_000)}`;
    const digits = `${'1:'.repeat(200_000)}\n${'0'.repeat(200_000)} --> 1`;

    expect(() => read(deep)).toThrow('No words');
    expect(() => read(lists)).toThrow('No words');
    expect(cuesOf(brackets)).toHaveLength(3);
    expect(read(digits).cues).toEqual([]);
    expect(read('a '.repeat(200_000)).cues).toEqual([]);
  });

  it('reads 5,000 cues, each once', () => {
    const cues = Array.from({ length: 5000 }, (_, i) => ({ start: i, end: i + 1, text: `Word ${i}` }));

    expect(json({ segments: cues }, 5000)).toHaveLength(5000);
  });
});
