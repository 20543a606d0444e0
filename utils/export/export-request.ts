import type { Cover, TimeRange } from '#utils/audio/index.ts';
import type { RingSource } from '#utils/ring/index.ts';
import type { ClipScene } from '#utils/video/index.ts';
import type { EpisodeLabels } from './episode.ts';

/** The formats that audio can be exported in, by file extension. */
export const AUDIO_FORMATS = ['m4a', 'wav', 'mp3'] as const;
export type AudioFormat = (typeof AUDIO_FORMATS)[number];

export const AUDIO_MIME_TYPES: Record<AudioFormat, string> = {
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
};

/** An export of audio, with everything that the export worker cannot find out itself. */
export interface AudioExportRequest {
  format: AudioFormat;
  spaceId: string;
  /** Seconds. Without it the person's trim applies; without a trim, the complete recording. */
  span?: TimeRange;
  /** Whether it gets the loudness that podcast hosts ask for; only where it is encoded again. */
  isLevelled?: true;
  leftOut?: LeftOutSpeaker & {
    /** Appended to the file name: `without @handle`. */
    nameSuffix: string;
  };
  labels: EpisodeLabels & { album: string };
  cover?: Cover;
}

/** The longest video, in seconds. Networks take less; beyond that the file would not fit into memory. */
export const MAX_VIDEO_SECONDS = 600;

/** A clip as a video, with everything that the export worker cannot find out itself. */
export interface VideoExportRequest extends Pick<AudioExportRequest, 'spaceId' | 'leftOut' | 'labels'> {
  /** Seconds. */
  span: TimeRange;
  /** What the person calls the clip; its file is called so, too. */
  name?: string;
  /** What its pictures show. */
  scene: ClipScene;
}

/** What a cover shows: who spoke when, as a ring, and these texts. */
export interface CoverSource {
  ring: RingSource;
  title: string;
  host: string;
  date: string;
}

/** One recording of an export of several, with everything that the export worker cannot find out itself. */
export type CollectionItem = { spaceId: string } & (
  | { do: 'audio'; request: Omit<AudioExportRequest, 'cover'>; cover: CoverSource }
  | { do: 'originals' }
  | { do: 'video'; request: VideoExportRequest }
  | { do: 'text'; file: ExportedFile }
);

/** An export of several recordings in one ZIP. */
export interface CollectionRequest {
  /** Of the ZIP. */
  name: string;
  items: readonly CollectionItem[];
  /** About how many bytes it will have: there must be free space for so many. */
  bytes: number;
}

/** A ZIP of several recordings, and the ids of those that could not be in it. */
export interface CollectionFile extends ExportedFile {
  failed: string[];
}

/** What replaces the frames in which a speaker who is left out speaks alone: silence, or nothing. */
export const LEAVE_OUT_MODES = ['silence', 'cut'] as const;

/** A speaker who is not heard in the export, except where somebody else speaks too. */
export interface LeftOutSpeaker {
  /** The `speakerKey` of one of the recording's speakers. */
  speaker: string;
  mode: (typeof LEAVE_OUT_MODES)[number];
}

export interface ExportOptions {
  signal: AbortSignal;
  /** 0–1 */
  onProgress: (share: number) => void;
}

/** A file to download. */
export interface ExportedFile {
  blob: Blob;
  name: string;
}

/** The original bytes, with the SHA-256 of each part in hexadecimal digits. */
export interface OriginalsFile extends ExportedFile {
  hashes: { name: string; sha256: string }[];
}

/** Why an export failed. The texts are in `locales/`, under `error-<code>`. */
export const EXPORT_CODES = [
  'no-sound',
  'lost',
  'nothing-left',
  'no-decoder',
  'no-room',
  'too-long',
  'no-video',
  'video-too-long',
  'busy',
  'newer-library',
  'export-interrupted',
  'unexpected',
] as const;
export type ExportCode = (typeof EXPORT_CODES)[number];
