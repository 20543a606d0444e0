import { describe, expect, it } from 'vitest';
import { TWO_CUES, cuesOf, cuesOfJson } from './reading-transcripts.ts';

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
    expect(cuesOf(text)).toEqual(TWO_CUES);
  });

  it('has no characters that turn or hide text', () => {
    const text = '1\n00:00:01,000 --> 00:00:02,000\nana\u202E: one&#7; &#8238;&lrm;two\n';

    expect(cuesOf(text)).toMatchObject([{ text: 'ana: one two' }]);
    expect(cuesOfJson([{ start: 1, end: 2, text: 'one\u2066', speaker: 'an\u202Ea' }])).toMatchObject([
      { text: 'one', speaker: 'ana' },
    ]);
  });

  it('keeps numbers and times that are spoken, and not those of cues', () => {
    const text = '1\n00:01,000 --> 00:02,000\n42\n\n2\n00:03,000 --> 00:04,000\n10:30 - 11:00\n12 -> 13\n';

    expect(cuesOf(text)).toEqual([
      { from: 1, to: 2, text: '42' },
      { from: 3, to: 4, text: '10:30 - 11:00\n12 -> 13' },
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
