import { ID3Writer } from 'browser-id3-writer';
import type { Cover } from '#utils/audio/index.ts';
import type { Episode } from '#utils/export/episode.ts';
import { localDay } from '#utils/export/formats/file-name.ts';

/** Entries of a table of contents at most (ID3v2 Chapter Frame Addendum, 1.0). */
const MAX_CHAPTERS = 255;
/** The front cover's picture type (ID3v2.3, 4.15). */
const FRONT_COVER = 3;

/** The ID3v2.3 tag of an episode's .mp3: title, artist, album, day, address, cover and chapters. */
export function id3TagOf(episode: Episode, album: string, cover: Cover | undefined): Uint8Array<ArrayBuffer> {
  const { title, host, startedAt, link, duration } = episode;
  const chapters = episode.chapters.slice(0, MAX_CHAPTERS);
  const writer = new ID3Writer(new ArrayBuffer(0));
  writer.setFrame('TIT2', title).setFrame('TALB', album);
  if (host) writer.setFrame('TPE1', [host]);
  if (startedAt !== undefined) {
    const [year = '', month = '', day = ''] = localDay(startedAt).split('-');
    writer.setFrame('TYER', Number(year)).setFrame('TDAT', `${day}${month}`);
  }
  if (link !== undefined) writer.setFrame('COMM', { description: '', text: link, language: 'eng' });
  if (cover) {
    const data = Uint8Array.from(cover.bytes).buffer;
    writer.setFrame('APIC', { type: FRONT_COVER, data, description: '' });
  }
  if (chapters.length > 0) {
    const childElementIds = chapters.map((_, i) => `chapter-${i}`);
    writer.setFrame('CTOC', { id: 'toc', topLevel: true, ordered: true, childElementIds });
  }
  chapters.forEach(({ at, title: name }, i) => {
    writer.setFrame('CHAP', {
      id: `chapter-${i}`,
      startTime: Math.round(at * 1000),
      endTime: Math.round((chapters[i + 1]?.at ?? duration) * 1000),
      subFrames: { TIT2: name },
    });
  });
  return new Uint8Array(writer.addTag());
}
