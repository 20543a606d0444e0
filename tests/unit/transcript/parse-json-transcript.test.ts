import { describe, expect, it } from 'vitest';
import { TWO_CUES, cuesOf, cuesOfJson, read } from './reading-transcripts.ts';

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
    expect(cuesOfJson(value)).toEqual(TWO_CUES);
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

    expect(cuesOfJson(value, 5)).toEqual([
      { ...TWO_CUES[0], speaker: 'Speaker A' },
      { ...TWO_CUES[1], speaker: 'Speaker B' },
    ]);
  });

  it('reads speakers as names, numbers and objects, and skips what has no time or no text', () => {
    const cues = cuesOfJson([
      { start: 1, end: 2, text: 'Hola a', speaker: 'Ana' },
      { start: 2, end: 3, text: 'Hola b', speaker: 0 },
      { start: 3, end: 4, text: 'Hola c', speaker: { name: 'Ben' } },
      { start: null, end: 4, text: 'Hola d' },
      { start: 4, end: 5, text: '  ' },
      { start: -4, end: 5, text: 'Hola e' },
    ]);

    expect(cues.map(({ from, text, speaker }) => [from, text, speaker])).toEqual([
      [0, 'Hola e', undefined],
      [1, 'Hola a', 'Ana'],
      [2, 'Hola b', 'Speaker 0'],
      [3, 'Hola c', 'Ben'],
    ]);
  });

  it('joins words of one result, and not of two', () => {
    const result = (...words: [string, number][]) => ({
      result: words.map(([word, start]) => ({ word, start, end: start + 0.4 })),
    });
    const text = [result(['good', 1], ['evening', 1.4]), result(['welcome', 1.9], ['back', 2.3])]
      .map((each) => JSON.stringify(each))
      .join('\n');

    expect(cuesOf(text).map((cue) => cue.text)).toEqual(['good evening', 'welcome back']);
  });

  it('reads Google’s results without words, and a first word without a start', () => {
    const results = ['2.6s', '4s'].map((resultEndTime) => ({
      alternatives: [{ transcript: 'Hola' }],
      resultEndTime,
    }));
    const words = [
      { endTime: '1s', word: 'Hola,' },
      { startTime: '1s', endTime: '2s', word: 'Ana' },
    ];

    expect(cuesOfJson({ results }).map(({ from, to }) => [from, to])).toEqual([
      [0, 2.6],
      [2.6, 4],
    ]);
    expect(cuesOfJson({ results: [{ alternatives: [{ words }] }] })).toEqual([
      { from: 0, to: 2, text: 'Hola, Ana' },
    ]);
  });

  it('takes starts alone for milliseconds where people would speak too slowly', () => {
    const starts = (unit: number) => [1, 3].map((at) => ({ start: at * unit, text: 'Good evening all.' }));

    expect(cuesOfJson(starts(1000)).map(({ from }) => from)).toEqual([1, 3]);
    expect(cuesOfJson(starts(1)).map(({ from }) => from)).toEqual([1, 3]);
  });

  it('has at least its text where there are no times', () => {
    expect(read('{"text": "Hola a todos"}')).toEqual({ cues: [], text: 'Hola a todos' });
  });
});
