import type { Cover, TimeRange } from '#utils/audio/index.ts';
import type { EpisodeLabels } from './episode.ts';

/** What a sound can be made into. */
export const AUDIO_FORMATS = ['m4a', 'wav', 'mp3'] as const;
export type AudioFormat = (typeof AUDIO_FORMATS)[number];

/** An export of sound, with all that cannot be found where it is made. */
export interface AudioExportRequest {
  format: AudioFormat;
  spaceId: string;
  /** Seconds; without it the whole, or what the person has trimmed it to. */
  span?: TimeRange;
  /** Whom not to hear. */
  leftOut?: LeftOutSpeaker & {
    /** Appended to the file name: `without @handle`. */
    nameSuffix: string;
  };
  labels: EpisodeLabels & { album: string };
  cover?: Cover;
}

/** What can be done with the places where somebody who is left out speaks alone. */
export const LEAVE_OUT_MODES = ['silence', 'cut'] as const;

/** Somebody who is not to be heard where nobody else speaks too. */
export interface LeftOutSpeaker {
  /** The `speakerKey` of one of the recording's speakers. */
  speaker: string;
  mode: (typeof LEAVE_OUT_MODES)[number];
}

/** A file to hand over. */
export interface ExportedFile {
  blob: Blob;
  name: string;
}

/** Why an export gave nothing; the words stand in `locales/`, under `error-<code>`. */
export const EXPORT_CODES = [
  'no-sound',
  'nothing-left',
  'no-decoder',
  'no-room',
  'too-long',
  'busy',
  'unexpected',
] as const;
export type ExportCode = (typeof EXPORT_CODES)[number];

export const AUDIO_MIME_TYPES: Record<AudioFormat, string> = {
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
};
