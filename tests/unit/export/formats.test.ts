import { describe, expect, it } from 'vitest';
import { formatPodcastChapters } from '#utils/export/formats/podcast-chapters.ts';
import { formatRssItem } from '#utils/export/formats/rss-item.ts';
import { formatShowNotes } from '#utils/export/formats/show-notes.ts';
import { formatWebVtt } from '#utils/export/formats/subtitles.ts';
import { formatSubRip } from '#utils/export/formats/subtitles.ts';
import { formatTurnsCsv } from '#utils/export/formats/turns-csv.ts';
import { buildEpisode } from './build-episode.ts';
import { runProgram } from '../../harness/audio-files.ts';
import { useFolder } from './use-folder.ts';

const write = useFolder();

const words = {
  date: 'Monday, February 2, 2026',
  duration: '10 min',
  speakers: 'Speakers',
  host: 'Host',
  chapters: 'Chapters',
  bookmarks: 'Bookmarks',
  transcript: 'Transcript',
  talkTime: (seconds: number) => `${Math.round(seconds / 60)} min`,
  percent: (share: number) => `${Math.round(share * 100)}%`,
};

const HOSTILE = `</item> <script>alert(1)</script> & "quoted" 'single' \u0007\uFFFE [x](javascript:y)`;

describe('show notes', () => {
  it('contain title, date, speakers, chapters and bookmarks', () => {
    const notes = formatShowNotes(buildEpisode({ bookmarks: [[300, 'The question']] }), words);

    expect(notes).toBe(`# Open mic

Monday, February 2, 2026 · 10 min

<https://x.com/i/spaces/1RDGlyZoMdZJL>

## Speakers

- **@ana\\_de\\_noche** (Host): 2 min (20%)
- **@ben**: 1 min (10%)
- **@chu**: 1 min (10%)

## Chapters

- 0:00 @ana\\_de\\_noche
- 1:00 @ben
- 2:00 @ana\\_de\\_noche
- 3:20 @chu
- 5:00 The question

## Bookmarks

- 5:00 The question
`);
  });

  it('escape markup that people have written', () => {
    const notes = formatShowNotes(
      buildEpisode({ title: HOSTILE, bookmarks: [[300, '# no\n- heading']] }),
      words,
    );

    expect(notes).not.toContain('<script>');
    expect(notes).toContain(String.raw`\[x\](javascript:y)`);
    expect(notes).toContain(String.raw`- 5:00 \# no - heading`);
  });

  it('leave out empty sections', () => {
    const notes = formatShowNotes(buildEpisode({ turns: {} }), { ...words, date: '' });

    expect(notes).not.toContain('Speakers');
    expect(notes).not.toContain('Bookmarks');
    expect(notes).toContain('\n\n10 min\n');
  });
});

describe('formatPodcastChapters', () => {
  it('follows the specification', () => {
    expect(JSON.parse(formatPodcastChapters(buildEpisode({ title: HOSTILE })))).toEqual({
      version: '1.2.0',
      title: HOSTILE.replace('\u0007\uFFFE', '').replace('  ', ' '),
      author: '@ana_de_noche',
      chapters: [
        { startTime: 0, endTime: 60, title: '@ana_de_noche' },
        { startTime: 60, endTime: 120, title: '@ben' },
        { startTime: 120, endTime: 200, title: '@ana_de_noche' },
        { startTime: 200, endTime: 600, title: '@chu' },
      ],
    });
  });
});

describe('formatWebVtt without a transcript', () => {
  it('writes one cue per turn, by time, as ffmpeg reads them', () => {
    const path = write(
      'turns.vtt',
      formatWebVtt(
        buildEpisode({ turns: { host: [0, 3700.5], ben: [1, 2.25] }, span: { from: 0, to: 4000 } }),
      ),
    );

    const srt = runProgram('ffmpeg', '-v', 'error', '-i', path, '-f', 'srt', '-');

    expect(srt.trim().split(/\r?\n/)).toEqual([
      '1',
      '00:00:00,000 --> 01:01:40,500',
      '@ana_de_noche',
      '',
      '2',
      '00:00:01,000 --> 00:00:02,250',
      '@ben',
    ]);
  });

  it('escapes a name inside a voice tag', () => {
    const cues = formatWebVtt(buildEpisode({ turns: { 'a>b\n\n00:01 --> 00:02 & <i>': [0, 5] } }));

    expect(cues).toBe(
      'WEBVTT\n\n1\n00:00:00.000 --> 00:00:05.000\n<v @a&gt;b 00:01 --&gt; 00:02 &amp; &lt;i&gt;>@a&gt;b 00:01 --&gt; 00:02 &amp; &lt;i&gt;</v>\n',
    );
  });
});

describe('a transcript in an export', () => {
  const transcript = {
    cues: [
      { from: 10, to: 14, text: 'Welcome\n\nall' },
      { from: 15, to: 18, text: '1 < 2 --> *true*' },
      { from: 70, to: 75, text: 'Thanks' },
      { from: 500, to: 505, text: 'Bye', speaker: 'Zoë' },
    ],
  };
  const span = { from: 12, to: 600 };
  const episode = buildEpisode({ turns: { host: [0, 60], ben: [60, 120] }, transcript, span });

  it('is written as WebVTT with its speakers, from the start of the exported part', () => {
    const path = write('words.vtt', formatWebVtt(episode));

    const srt = runProgram('ffmpeg', '-v', 'error', '-i', path, '-f', 'srt', '-');

    expect(formatWebVtt(episode)).toContain(
      '00:00:00.000 --> 00:00:02.000\n<v @ana_de_noche>Welcome\nall</v>',
    );
    expect(srt.match(/-->/g)).toHaveLength(5);
    expect(formatWebVtt(episode)).toContain('<v @ben>Thanks</v>');
    expect(formatWebVtt(episode)).toContain('<v Zoë>Bye</v>');
  });

  it('is written as SubRip, with a name where the speaker changes', () => {
    const srt = formatSubRip(episode);

    expect(runProgram('ffprobe', '-v', 'error', '-show_format', write('words.srt', srt))).toContain('srt');
    expect(srt.split('\n\n').map((cue) => cue.trim().split('\n').slice(1).join('|'))).toEqual([
      '00:00:00,000 --> 00:00:02,000|@ana_de_noche: Welcome|all',
      '00:00:03,000 --> 00:00:06,000|1 < 2 → *true*',
      '00:00:58,000 --> 00:01:03,000|@ben: Thanks',
      '00:08:08,000 --> 00:08:13,000|[Zoë]: Bye',
    ]);
    expect(formatSubRip(buildEpisode())).toBe('');
  });

  it('is at the end of the notes, one paragraph for consecutive cues of a speaker', () => {
    const notes = formatShowNotes(episode, words);
    const untimed = formatShowNotes(buildEpisode({ transcript: { cues: [], text: 'One.\n\n# Two' } }), words);

    expect(notes.split('## Transcript\n\n')[1])
      .toBe(`**@ana\\_de\\_noche** (0:00): Welcome all 1 \\< 2 --\\> \\*true\\*

**@ben** (0:58): Thanks

**Zoë** (8:08): Bye
`);
    expect(untimed.split('## Transcript\n\n')[1]).toBe('One.\n\n\\# Two\n');
  });
});

describe('an RSS item', () => {
  const read = (path: string): Record<string, string> =>
    JSON.parse(
      runProgram(
        'python3',
        '-c',
        `import json, sys, xml.etree.ElementTree as tree
item = tree.parse(sys.argv[1]).getroot()
print(json.dumps({child.tag: child.text or child.attrib.get('url') for child in item}))`,
        path,
      ),
    );

  it('is well-formed and has what feeds need', () => {
    const episode = buildEpisode();

    const item = read(
      write('item.xml', formatRssItem(episode, { name: '2026 Open mic – @ana.m4a', size: 123 })),
    );

    expect(item).toMatchObject({
      title: 'Open mic',
      pubDate: 'Mon, 02 Feb 2026 20:30:00 GMT',
      guid: '1RDGlyZoMdZJL',
      enclosure: 'https://example.com/2026%20Open%20mic%20%E2%80%93%20%40ana.m4a',
      '{http://www.itunes.com/dtds/podcast-1.0.dtd}duration': '600',
    });
  });

  it('links chapters, and the transcript where there is one', () => {
    const name = 'Open mic – @ana.m4a';
    const transcript = { cues: [{ from: 1, to: 2, text: 'Hola' }] };

    const item = formatRssItem(buildEpisode({ transcript }), { name, size: 1 });

    const base = 'https://example.com/Open%20mic%20%E2%80%93%20%40ana';
    expect(item).toContain(`<podcast:chapters url="${base}.json" type="application/json+chapters"/>`);
    expect(item).toContain(`<podcast:transcript url="${base}.vtt" type="text/vtt"/>`);
    expect(item).toContain(`<podcast:transcript url="${base}.srt" type="application/x-subrip"/>`);
    expect(formatRssItem(buildEpisode(), { name, size: 1 })).not.toContain('podcast:transcript');
  });

  it('stays well-formed whatever the title', () => {
    const item = read(
      write('hostile.xml', formatRssItem(buildEpisode({ title: HOSTILE }), { name: 'a.m4a', size: 1 })),
    );

    expect(item['title']).toBe(HOSTILE.replace('\u0007\uFFFE', '').replace('  ', ' '));
  });
});

describe('formatTurnsCsv', () => {
  const read = (path: string): string[][] =>
    JSON.parse(
      runProgram(
        'python3',
        '-c',
        'import csv, json, sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline=""), strict=True))))',
        path,
      ),
    );

  it('writes one line per turn, by time', () => {
    const csv = formatTurnsCsv(buildEpisode({ turns: { host: [0, 60.5], ben: [30, 45] } }));

    expect(csv.split('\r\n')).toHaveLength(4);
    expect(read(write('turns.csv', csv))).toEqual([
      ['speaker', 'role', 'start', 'end', 'seconds', 'handle'],
      ['ana_de_noche', 'host', '0.000', '60.500', '60.500', 'ana_de_noche'],
      ['ben', 'speaker', '30.000', '45.000', '15.000', 'ben'],
    ]);
  });

  it.each([
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ['-1+1', `'-1+1`],
    ['@=SUM(A1)', `'@=SUM(A1)`],
    ['a,"b"\nc', 'a,"b"\nc'],
  ])('gives a spreadsheet no formula: %s', (name, shown) => {
    const csv = formatTurnsCsv(buildEpisode({ turns: { [name]: [0, 1] } }));

    expect(read(write('formula.csv', csv))[1]?.[0]).toBe(shown);
  });
});
