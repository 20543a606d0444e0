import MarkdownIt from 'markdown-it';
import { parseFile } from 'music-metadata';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { id3TagOf } from '#utils/export/audio/id3-tag.ts';
import type { Episode } from '#utils/export/episode.ts';
import { formatBookmarkList, formatBookmarkTable } from '#utils/export/formats/bookmark-list.ts';
import { formatExportName } from '#utils/export/formats/file-name.ts';
import { formatPodcastChapters } from '#utils/export/formats/podcast-chapters.ts';
import { formatRssItem } from '#utils/export/formats/rss-item.ts';
import { formatShowNotes } from '#utils/export/formats/show-notes.ts';
import { formatSubRip, formatWebVtt } from '#utils/export/formats/subtitles.ts';
import { formatTurnsCsv } from '#utils/export/formats/turns-csv.ts';
import { formatCalendar } from '#utils/notices/format-calendar.ts';
import { visibleLine } from '#utils/visible-text.ts';
import { HOSTILE } from '../../fixtures/hostile-texts.ts';
import { GUESTS, buildSpaceAudio, conversation } from '../../fixtures/audio/index.ts';
import { chaptersOf, probe, runProgram } from '../../harness/audio-files.ts';
import { indexAudio } from '../audio/index-audio.ts';
import { buildEpisode } from './build-episode.ts';
import { buildM4a } from './build-m4a.ts';
import { useFolder } from './use-folder.ts';

const write = useFolder();

const LABELS = {
  date: 'Monday',
  duration: '10 min',
  speakers: 'Speakers',
  host: 'Host',
  chapters: 'Chapters',
  bookmarks: 'Bookmarks',
  transcript: 'Transcript',
  talkTime: () => '1 min',
  percent: () => '10%',
};

/** The text is its title, the name of its host and of somebody in the transcript, a bookmark, and what is said. */
const hostileEpisode = (text: string): Episode =>
  buildEpisode({
    title: text,
    turns: { host: [0, 60], ben: [60, 120] },
    bookmarks: [[300, text]],
    people: { names: { '@ana_de_noche': text } },
    transcript: {
      cues: [
        { from: 1, to: 5, text },
        { from: 200, to: 210, text: 'after', speaker: text },
      ],
    },
  });

const python = (code: string, path: string): string => runProgram('python3', '-c', code, path);

const readCsv = (path: string): string[][] =>
  JSON.parse(
    python(
      'import csv, json, sys; csv.field_size_limit(10**8); print(json.dumps(list(csv.reader(open(sys.argv[1], newline="", encoding="utf8"), strict=True))))',
      path,
    ),
  );
const FORMULA = /^[=+\-@\t\r\n]/;

/** What a program must not find in a text: what could break it, and what is not seen and changes what is. */
// oxlint-disable-next-line no-control-regex -- these are what it is about.
const HARMFUL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029]|\p{Surrogate}/u;

describe.each(HOSTILE)('%s', (_kind, text) => {
  const episode = hostileEpisode(text);
  // Where nothing of it can be seen: what there is without it.
  const shown = visibleLine(text) || episode.spaceId;
  const host = visibleLine(text) || '@ana_de_noche';

  it('is markup nowhere in the notes', () => {
    const notes = formatShowNotes(episode, LABELS);
    const tokens = new MarkdownIt({ html: true, linkify: false }).parse(notes, {});
    const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);

    const kinds = new Set(all.map(({ type }) => type.replace(/_(open|close)$/, '')));
    const links = all.flatMap((token) => (token.type === 'link_open' ? [token.attrGet('href')] : []));
    expect(links).toEqual(['https://x.com/i/spaces/1RDGlyZoMdZJL']);
    expect([...kinds].toSorted()).toEqual(
      ['bullet_list', 'heading', 'inline', 'link', 'list_item', 'paragraph', 'strong', 'text'].filter(
        (kind) => kinds.has(kind),
      ),
    );
    expect(all.filter(({ type, tag }) => type === 'heading_open' && tag === 'h1')).toHaveLength(1);
    expect(notes).not.toMatch(HARMFUL);
  });

  it('is one line of a title, and one cue, in subtitles', () => {
    const [vtt, srt] = [formatWebVtt(episode), formatSubRip(episode)];
    const read = (name: string, content: string) =>
      runProgram('ffprobe', '-v', 'error', '-of', 'json', '-show_packets', write(name, content));

    for (const [name, content] of [
      ['a.vtt', vtt],
      ['a.srt', srt],
    ] as const) {
      const { packets }: { packets: { pts_time: string }[] } = JSON.parse(read(name, content));
      const times = packets.map(({ pts_time }) => Number(pts_time));
      expect(times).toEqual([1, 200]);
      expect(content).not.toMatch(HARMFUL);
    }
    expect(vtt).not.toContain('<script');
    expect(vtt.match(/<v /g)?.length).toBe(vtt.match(/<\/v>/g)?.length);
  });

  it('is what it is in JSON and in an RSS item', () => {
    const json: { title: string; author?: string } = JSON.parse(formatPodcastChapters(episode));
    const path = write(
      'item.xml',
      formatRssItem(episode, { name: formatExportName(episode, 'm4a'), size: 1 }),
    );
    const item: [string, string, string[]] = JSON.parse(
      python(
        'import json, sys, xml.etree.ElementTree as t; r = t.parse(sys.argv[1]).getroot(); print(json.dumps([r.tag, r.findtext("title"), sorted({e.tag.split("}")[-1] for e in r})]))',
        path,
      ),
    );

    expect(json.title).toBe(shown);
    expect(json.author).toBe(host);
    expect(item.slice(0, 2)).toEqual(['item', shown]);
    expect(item[2].filter((tag) => ['script', 'img'].includes(tag))).toEqual([]);
  });

  it('is no formula in a table, and keeps its rows', () => {
    const recording = { spaceId: '1a', kind: 'space' as const, bookmarks: [{ id: '1', at: 1, note: text }] };
    const tables = [
      formatTurnsCsv(episode),
      formatBookmarkTable([{ recording, title: text, date: text }]),
    ].map((csv, i) => readCsv(write(`${i}.csv`, csv)));

    expect(tables.map(({ length }) => length)).toEqual([3, 2]);
    expect(tables.flat(2).filter((cell) => FORMULA.test(cell))).toEqual([]);
    expect(tables.flat(2).filter((cell) => HARMFUL.test(cell))).toEqual([]);
    expect(
      formatBookmarkList([{ recording, title: text, date: '' }], { heading: 'All', bookmark: 'B' }),
    ).not.toMatch(HARMFUL);
  });

  it('is a name that every system takes, for each file', () => {
    const names = (['m4a', 'md', 'json', 'vtt', 'srt', 'xml', 'csv', 'zip'] as const).map((extension) =>
      formatExportName(episode, extension, { from: 1, to: 2 }, text),
    );

    for (const each of names) {
      expect(Buffer.byteLength(each)).toBeLessThanOrEqual(180);
      expect(each).not.toMatch(/[<>:"/\\|?*]|^[\s.]|[\s.]$|^(con|aux|nul)\b/i);
      expect(each).not.toMatch(HARMFUL);
      expect(each.isWellFormed()).toBe(true);
    }
  });

  it('is one line of an entry in a calendar', () => {
    const about = { uid: 'a@afterspace', day: '2026-07-01', alarmHours: 15, madeAt: 0 };
    const linesOf = (each: string) => each.replaceAll('\r\n ', '').split('\r\n');
    const plain = formatCalendar({ ...about, summary: 'plain', description: 'plain' });

    const calendar = formatCalendar({ ...about, summary: text, description: text });

    const lines = linesOf(calendar);
    expect(lines.map((line) => line.split(':')[0])).toEqual(linesOf(plain).map((line) => line.split(':')[0]));
    expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
    expect(calendar.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(HARMFUL);
  });

  it('is a tag and a chapter of an .m4a and an .mp3', async () => {
    const { bytes } = buildSpaceAudio({ duration: 2, startedAt: 0, guests: GUESTS, turns: conversation(2) });
    const index = indexAudio(bytes);
    const entire = { index, from: 0, to: index.frames.length, bytes };
    const tags = { title: episode.title, artist: episode.host, album: 'Spaces' };
    const chapters = episode.chapters.map(({ title }, i) => ({ at: i / 10, title }));
    const silence = new Uint8Array(384 * 42);
    for (let at = 0; at < silence.length; at += 384) silence.set([0xff, 0xfb, 0x94, 0xc0], at);

    const m4a = write('a.m4a', await buildM4a([entire], { tags, chapters }));
    const mp3 = write(
      'a.mp3',
      concatBytes([id3TagOf({ ...episode, chapters }, 'Spaces', undefined), silence]),
    );

    for (const path of [m4a, mp3]) {
      expect(probe(path).format.tags?.['title'] ?? '').toBe(shown);
      expect(chaptersOf(path)).toHaveLength(chapters.length);
    }
    expect((await parseFile(mp3)).common.title ?? '').toBe(shown);
    expect(Number(probe(m4a).format.duration)).toBeCloseTo(2, 1);
  });
});
