import type { Cue } from '#utils/transcript/cue.ts';
import { readAnyService } from './read-any-service.ts';
import { readGoogle } from './read-google.ts';
import { readOtter } from './read-otter.ts';
import { readYouTube, readYouTubePanel } from './read-youtube.ts';

/** Reads what one service or a family of them writes; no cues where the data is not theirs. `duration` in seconds. */
export interface JsonReader {
  services: string;
  read: (value: unknown, duration: number) => readonly Cue[];
}

/** The first that finds something reads the file. What most services have in common is read last. */
export const readers: readonly JsonReader[] = [
  { services: 'YouTube json3', read: readYouTube },
  { services: 'YouTube’s own page', read: readYouTubePanel },
  { services: 'Otter', read: readOtter },
  {
    services:
      'Whisper and its kin, Deepgram, AssemblyAI, AWS, Google, Azure, IBM, Rev, ElevenLabs, Soniox, Speechmatics, Gladia, Podcasting 2.0, Teams, Premiere, DOTe',
    read: readAnyService,
  },
  { services: 'Google, without words', read: readGoogle },
];
