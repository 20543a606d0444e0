export type { Cue, Transcript } from './cue.ts';
export { shiftCues, suggestOffset } from './cue-offset.ts';
export { NOBODY } from './lines/name-by-prefix.ts';
export { nameSpeakers, type NamedCue } from './name-speakers.ts';
export {
  parseTranscript,
  readTranscript,
  MAX_TRANSCRIPT_BYTES,
  TRANSCRIPT_CODES,
  type ReadTranscript,
  type TranscriptCode,
} from './parse-transcript.ts';
