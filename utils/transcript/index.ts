export type { Cue, Transcript } from './cue.ts';
export { nameSpeakers, type NamedCue } from './name-speakers.ts';
export {
  parseTranscript,
  MAX_TRANSCRIPT_BYTES,
  TRANSCRIPT_CODES,
  type TranscriptCode,
} from './parse-transcript.ts';
