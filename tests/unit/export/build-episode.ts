import type { SpeakerTurns, TimeRange } from '#utils/audio/index.ts';
import { createEpisode, type Episode } from '#utils/export/episode.ts';
import type { NamedSpeakers } from '#utils/export/named-speakers.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import type { Transcript } from '#utils/transcript/index.ts';

interface EpisodeOptions {
  title?: string;
  /** Start and end of each turn, by speaker; `host` is the host. */
  turns?: Record<string, number[]>;
  bookmarks?: [at: number, note: string][];
  startedAt?: number;
  span?: TimeRange;
  host?: string;
  transcript?: Transcript;
  /** What the person says about speakers, by `speakerKey`. */
  people?: NamedSpeakers;
}

/** An episode of ten minutes. */
export function buildEpisode({
  title = 'Open mic',
  turns = { host: [0, 60, 120, 180], ben: [60, 120], chu: [200, 260] },
  bookmarks = [],
  startedAt = Date.UTC(2026, 1, 2, 20, 30),
  span = { from: 0, to: 600 },
  host = 'ana_de_noche',
  transcript,
  people,
}: EpisodeOptions = {}): Episode {
  const timeline: SpeakerTurns[] = Object.entries(turns).map(([speaker, bounds]) => ({
    isHost: speaker === 'host',
    ...(speaker !== 'host' ? { handle: speaker } : host !== undefined && { handle: host }),
    seconds: 0,
    turns: Float64Array.from(bounds),
  }));
  const recording: LibraryRecording = {
    spaceId: '1RDGlyZoMdZJL',
    kind: 'space',
    startedAt,
    duration: 600,
    bytes: 9_000_000,
    state: 'complete',
    speakers: [],
    lanes: [],
    importedAt: startedAt,
    heard: 'no',
    bookmarks: bookmarks.map(([at, note], i) => ({ id: String(i), at, note })),
  };
  return createEpisode(
    recording,
    timeline,
    span,
    { title, host: 'Host', guest: 'Guest', bookmark: 'Bookmark', ...people },
    transcript,
  );
}
