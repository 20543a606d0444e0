import { describe, expect, it } from 'vitest';
import { namedSpeakers } from '#utils/export/named-speakers.ts';
import { formatExportName } from '#utils/export/formats/file-name.ts';
import { formatRssItem } from '#utils/export/formats/rss-item.ts';
import { formatShowNotes, type ShowNotesLabels } from '#utils/export/formats/show-notes.ts';
import { formatSubRip, formatWebVtt } from '#utils/export/formats/subtitles.ts';
import { formatTurnsCsv } from '#utils/export/formats/turns-csv.ts';
import { m4aMetadataOf } from '#utils/export/audio/write-m4a.ts';
import { cleanName, createPeopleDirectory } from '#utils/people/index.ts';
import { buildEpisode } from './build-episode.ts';

const LABELS: ShowNotesLabels = {
  date: '',
  duration: '',
  speakers: 'Speakers',
  host: 'Host',
  chapters: 'Chapters',
  bookmarks: 'Bookmarks',
  transcript: 'Transcript',
  talkTime: (seconds) => `${seconds} s`,
  percent: () => '10%',
};
const transcript = {
  cues: [
    { from: 61, to: 70, text: 'Hello', speaker: 'Ben Okri' },
    { from: 201, to: 210, text: 'Bye' },
  ],
};

/** Everything that is exported about a recording, with these people in it. */
function textsWith(people: Parameters<typeof namedSpeakers>[1]): string {
  const speakers = [
    { isHost: true, handle: 'ana_de_noche' },
    { isHost: false, handle: 'ben' },
    { isHost: false, handle: 'chu' },
  ];
  const episode = buildEpisode({ people: namedSpeakers(speakers, people), transcript });
  const { tags, chapters } = m4aMetadataOf(episode, 'Album', undefined);
  return [
    formatShowNotes(episode, LABELS),
    formatRssItem(episode, { name: 'a.m4a', size: 1 }),
    formatWebVtt(episode),
    formatWebVtt({ ...episode, cues: [] }),
    formatSubRip(episode),
    formatTurnsCsv(episode),
    formatExportName(episode, 'm4a'),
    JSON.stringify([tags, chapters]),
  ].join('\n');
}

describe('exported texts', () => {
  it('have the given name where the handle was, and the handle beside it once', () => {
    const texts = textsWith(
      createPeopleDirectory([
        { key: '@ana_de_noche', name: 'Ana Torres' },
        { key: '@chu', name: 'Chu' },
      ]),
    );

    expect(texts).toContain('**Ana Torres** (@ana\\_de\\_noche, Host): 120 s');
    expect(texts).toContain('**Chu** (@chu): 60 s');
    expect(texts).toContain('<itunes:author>Ana Torres</itunes:author>');
    expect(texts).toContain('<podcast:person role="guest">Chu</podcast:person>');
    expect(texts).toContain('<v Chu>Bye</v>');
    expect(texts).toContain('Ana Torres,host,0.000,60.000,60.000,ana_de_noche');
    expect(texts).toContain('– Ana Torres.m4a');
    expect(texts).toContain('"artist":"Ana Torres"');
    expect(texts).toContain('{"at":0,"title":"Ana Torres","weight":60}');
    expect(texts).not.toContain('@ana_de_noche');
  });

  it('name nobody who is hidden, by name or handle, not even as the transcript does', () => {
    const texts = textsWith(
      createPeopleDirectory([
        { key: '@ben', name: 'Benedict', isHidden: true },
        { key: '@ana_de_noche', isHidden: true },
      ]),
    );

    expect(texts).not.toMatch(/benedict|ben okri|@ben|\bben\b|ana_de_noche/i);
    expect(texts).toContain('<v Guest>Hello</v>');
    expect(texts).toContain('Guest,speaker,60.000,120.000,60.000,\r\n');
    expect(texts).toContain('Host,host,0.000,60.000,60.000,\r\n');
    expect(texts).toContain('**@chu**: 60 s');
    expect(texts).not.toMatch(/\*\*(Guest|Host)\*\*: /);
  });

  it('stay well-formed whatever the name is', () => {
    const name = cleanName(`</v><script>&"'=1+1\u202E --> ${'x'.repeat(1_000_000)}`);
    const texts = textsWith(createPeopleDirectory([{ key: '@chu', name }]));

    expect(texts).toContain('<v &lt;/v&gt;&lt;script&gt;');
    expect(texts).toContain('**\\</v\\>\\<script\\>');
    expect(texts).not.toContain('\u202E');
    expect(texts.length).toBeLessThan(10_000);
    expect(texts).toContain('<podcast:person role="guest">&lt;/v&gt;&lt;script&gt;&amp;&quot;');
  });
});
