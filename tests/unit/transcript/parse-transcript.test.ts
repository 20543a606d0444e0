import { describe, expect, it } from 'vitest';
import { parseTranscript } from '#utils/transcript/index.ts';
import { cuesOf, cuesOfJson, read } from './reading-transcripts.ts';

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
    expect(() => read(digits)).toThrow('No words');
    expect(read('a '.repeat(200_000)).cues).toEqual([]);
  });

  it('reads 5,000 cues, each once', () => {
    const cues = Array.from({ length: 5000 }, (_, i) => ({ start: i, end: i + 1, text: `Word ${i}` }));

    expect(cuesOfJson({ segments: cues }, 5000)).toHaveLength(5000);
  });
});
