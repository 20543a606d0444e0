import { describe, expect, it } from 'vitest';
import { cuesOf } from './reading-transcripts.ts';

const SENTENCES = [
  { from: 1, to: 2.6, text: 'Good evening all.' },
  { from: 3, to: 4, text: 'Welcome back.' },
];

/** The two sentences as programs and services write them in texts, tables and XML. */
const TEXTS: [tool: string, text: string, speakers?: string[]][] = [
  ['SBV', '0:00:01.000,0:00:02.600\nGood evening all.\n\n0:00:03.000,0:00:04.000\nWelcome back.\n'],
  ['Audacity’s labels', '1.000000\t2.600000\tGood evening all.\n3.000000\t4.000000\tWelcome back.\n'],
  ['a table of milliseconds', 'start,end,text\n1000,2600,"Good evening all."\n3000,4000,"Welcome back."\n'],
  [
    'a table with semicolons and durations',
    'sep=;\r\nSpeaker;Start time;Duration;Text\r\nAna;00:00:01.000;1.6;Good evening all.\r\nBen;00:00:03.000;1;Welcome back.\r\n',
    ['Ana', 'Ben'],
  ],
  [
    'a table with headings of another language',
    'Beginn;Ende;Sprecher;Text\n0:01;0:02,6;Ana;Good evening all.\n0:03;0:04;Ben;Welcome back.\n',
    ['Ana', 'Ben'],
  ],
  [
    'Otter’s text, with who made it below',
    '[0:01 - 0:02.6] Ana: Good evening all.\n\n[0:03 - 0:04] Ben: Welcome back.\n\nTranscribed by https://otter.ai\n',
    ['Ana', 'Ben'],
  ],
  [
    'SubRip with the blanks of a translator',
    '1\n00 : 00 : 01 , 000 -- > 00 : 00 : 02 , 600\nGood evening all.\n\n2\n00: 00: 03,000 - -> 00: 00: 04,000\nWelcome back.\n',
  ],
  [
    'SubRip with Arabic numbers',
    '١\n٠٠:٠٠:٠١,٠٠٠ --> ٠٠:٠٠:٠٢,٦٠٠\nGood evening all.\n\n٢\n٠٠:٠٠:٠٣,٠٠٠ --> ٠٠:٠٠:٠٤,٠٠٠\nWelcome back.\n',
  ],
  [
    'SubRip with the digits of Hindi',
    '१\n००:००:०१,००० --> ००:००:०२,६००\nGood evening all.\n\n२\n००:००:०३,००० --> ००:००:०४,०००\nWelcome back.\n',
  ],
  [
    'SubRip with the digits of Thai',
    '๑\n๐๐:๐๐:๐๑,๐๐๐ --> ๐๐:๐๐:๐๒,๖๐๐\nGood evening all.\n\n๒\n๐๐:๐๐:๐๓,๐๐๐ --> ๐๐:๐๐:๐๔,๐๐๐\nWelcome back.\n',
  ],
  [
    'timecode with semicolons alone',
    '00;00;01;00 - 00;00;02;18\nSpeaker 1: Good evening all.\n\n00;00;03;00 - 00;00;04;00\nSpeaker 2: Welcome back.\n',
    ['Speaker 1', 'Speaker 2'],
  ],
  [
    'WebVTT inside JSON',
    JSON.stringify({
      result: {
        word_count: 5,
        vtt: 'WEBVTT\n\n00:01.000 --> 00:02.600\nGood evening all.\n\n00:03.000 --> 00:04.000\nWelcome back.\n',
      },
    }),
  ],
  [
    'Teams’ WebVTT',
    'WEBVTT\n\nx/12-0\n00:00:01.000 --> 00:00:02.600\n<v Ana Silva>Good evening all.</v>\n\nx/12-1\n00:00:03.000 --> 00:00:04.000\n<v Ben Ode>Welcome back.</v>\n',
    ['Ana Silva', 'Ben Ode'],
  ],
  [
    'Premiere’s text',
    '00:00:01;00 - 00:00:02;18\nSpeaker 1: Good evening all.\n\n00:00:03;00 - 00:00:04;00\nSpeaker 2: Welcome back.\n',
    ['Speaker 1', 'Speaker 2'],
  ],
  [
    'SubStation Alpha',
    '[Script Info]\nTitle: x\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0,0:00:01.00,0:00:02.60,Default,Ana,0,0,0,,{\\an8}Good evening all.\nDialogue: 0,0:00:03.00,0:00:04.00,Default,Ben,0,0,0,,Welcome back.\n',
    ['Ana', 'Ben'],
  ],
  [
    'Apple’s TTML, with words',
    '<tt xmlns="x" xmlns:ttm="y"><head><ttm:agent xml:id="v1"><ttm:name>Ana</ttm:name></ttm:agent></head><body><div><p begin="1.000" end="2.600" ttm:agent="v1"><span begin="1">Good</span><span begin="1.4">evening</span><span begin="2">all.</span></p><p begin="00:00:03:00" end="4s" ttm:agent="v2">Welcome<br/>back.</p></div></body></tt>'.replace(
      '<br/>',
      ' ',
    ),
    ['Ana', 'v2'],
  ],
  [
    'YouTube’s XML',
    '<?xml version="1.0" ?><transcript><text start="1" dur="1.6">Good evening all.</text><text start="3" dur="1">Welcome back.</text></transcript>',
  ],
  [
    'YouTube’s newer XML',
    '<?xml version="1.0" ?><timedtext format="3"><body><p t="1000" d="1600"><s>Good</s><s t="400"> evening</s><s> all.</s></p><p t="3000" d="1000">Welcome back.</p></body></timedtext>',
  ],
  [
    'SAMI',
    '<SAMI><BODY><SYNC Start=1000><P Class=EN>Good evening all.<SYNC Start=2600><P Class=EN>&nbsp;<SYNC Start=3000><P Class=EN>Welcome back.<SYNC Start=4000><P>&nbsp;</BODY></SAMI>',
  ],
  [
    'times joined by “to”',
    '00:00:01.000 to 00:00:02.600 Good evening all.\n00:00:03.000 to 00:00:04.000 Welcome back.',
  ],
  [
    'Markdown with bold times',
    '**[00:01.0 --> 00:02.6]** Good evening all.\n\n**[00:03.0 --> 00:04.0]** Welcome back.',
  ],
  [
    'points for colons',
    '1\n00.00.01,000 --> 00.00.02,600\nGood evening all.\n\n2\n00.00.03.000 --> 00.00.04.000\nWelcome back.\n',
  ],
  [
    'quoted times',
    '1\n"00:00:01,000 --> 00:00:02,600"\nGood evening all.\n\n2\n"00:00:03,000 --> 00:00:04,000"\nWelcome back.\n',
  ],
  ['milliseconds for times', '1\n1000 --> 2600\nGood evening all.\n\n2\n3000 --> 4000\nWelcome back.\n'],
  [
    'arrows of HTML',
    '00:00:01,000 --&gt; 00:00:02,600\nGood evening all.\n\n00:00:03,000 --&gt; 00:00:04,000\nWelcome back.\n',
  ],
  [
    'names in small letters',
    '00:01,000 --> 00:02,600\nana: Good evening all.\n\n00:03,000 --> 00:04,000\nben: Welcome back.\n',
    ['ana', 'ben'],
  ],
  [
    'names on lines of their own',
    '00:01,000 --> 00:02,600\nSpeaker 1\nGood evening all.\n\n00:03,000 --> 00:04,000\nSpeaker 2\nWelcome back.\n',
    ['Speaker 1', 'Speaker 2'],
  ],
  [
    'Whisper’s marked words, one after the other',
    'WEBVTT\n\n00:01.000 --> 00:01.400\n<u>Good</u> evening all.\n\n00:01.400 --> 00:02.000\nGood <u>evening</u> all.\n\n00:02.000 --> 00:02.600\nGood evening <u>all.</u>\n\n00:03.000 --> 00:04.000\n<u>Welcome</u> back.\n',
  ],
];

describe('a transcript of a program', () => {
  it.each(TEXTS)('is read as %s', (_, text, speakers) => {
    const found = cuesOf(text);

    expect(found).toEqual(
      SENTENCES.map(({ from, to, text: words }, i) => ({
        from: expect.closeTo(from, 6),
        to: expect.closeTo(to, 6),
        text: words,
        ...(speakers?.[i] !== undefined && { speaker: speakers[i] }),
      })),
    );
  });

  it('has names before times, each on a line of its own', () => {
    const text = 'Ana Silva\n00:00:01\nGood evening all.\n\nBen Ode\n00:00:03\nWelcome back.';

    expect(cuesOf(text)).toEqual([
      { from: 1, to: 3, text: 'Good evening all.', speaker: 'Ana Silva' },
      { from: 3, to: 8, text: 'Welcome back.', speaker: 'Ben Ode' },
    ]);
  });

  it('has names after times, each on a line of its own', () => {
    const text =
      '0:0:1.0 --> 0:0:2.600\nAna Silva\nGood evening all.\n\n0:0:3.0 --> 0:0:4.0\nBen Ode\nWelcome back.\n\n0:0:5.0 --> 0:0:6.0\nAna Silva\nTonight\nmaps.\n';

    expect(cuesOf(text)).toEqual([
      { from: 1, to: 2.6, text: 'Good evening all.', speaker: 'Ana Silva' },
      { from: 3, to: 4, text: 'Welcome back.', speaker: 'Ben Ode' },
      { from: 5, to: 6, text: 'Tonight\nmaps.', speaker: 'Ana Silva' },
    ]);
  });

  it('keeps first lines that are words, because they differ', () => {
    const text =
      '1\n00:00:01,000 --> 00:00:02,000\nGood evening\nall of you.\n\n2\n00:00:03,000 --> 00:00:04,000\nWelcome back\nto maps.\n\n3\n00:00:05,000 --> 00:00:06,000\nTonight we\ntalk.\n';

    expect(cuesOf(text).map(({ speaker }) => speaker)).toEqual([undefined, undefined, undefined]);
  });

  it('has no spelled-out times, also in languages that have words for one and two', () => {
    const text =
      '0:01\nثانية واحدة\nمساء الخير\n0:03\n3 ثوانٍ\nأهلا\n1:05\nدقيقة واحدة و5 ثوانٍ\nخرائط\n1:10\nدقيقة واحدة و10 ثوانٍ\nنعم';

    expect(cuesOf(text).map((cue) => cue.text)).toEqual(['مساء الخير', 'أهلا', 'خرائط', 'نعم']);
  });

  it.each([
    '<html><body><p>Hello</p></body></html>',
    String.raw`{\rtf1\ansi Hello}`,
    "{'text': 'Good', 'segments': []}",
    'Here it is: 5 --> 7 and no more',
  ])('is refused where its markup would be shown as words: %s', (text) => {
    expect(() => cuesOf(text)).toThrow('No words');
  });
});
