export { onChange } from './changes.ts';
export { type Database, bytesIdsOf, openDatabase } from './database.ts';
export { deletableZips } from './deletable-zips.ts';
export type { FileOutcome, ImportRecord, ImportReport, LostAudio, SpaceOutcome } from './import-record.ts';
export {
  type Account,
  type Bookmark,
  LANE_CELLS,
  speakerHookName,
  speakerKey,
  type LibraryRecording,
  type Recording,
  type RecordingState,
  type Speaker,
  type SpeakerRef,
  type Trim,
} from './records.ts';
export { type StoredAttachment, createAttachments, homeOfAccount } from './repositories/attachments.ts';
export { type OpenAudioPart, openAudioParts } from './repositories/audio-parts.ts';
export { type Piece, type PlayableAudio, openAudio } from './repositories/audio.ts';
export { DELETED_FOR_DAYS, createDeleted } from './repositories/deleted.ts';
export {
  type FinishedPart,
  type LibraryWriter,
  type PartWriter,
  createLibraryWriter,
} from './repositories/library-writer.ts';
export { addImport, createImports } from './repositories/imports.ts';
export { type KnownSpace, readKnownSpaces } from './repositories/known-spaces.ts';
export { type Original, openOriginals, storeSha256 } from './repositories/originals.ts';
export { type PeaksStore, type StoredPeaks, createPeaks } from './repositories/peaks.ts';
export { type Recordings, createRecordings } from './repositories/recordings.ts';
export { type ResumePositions, createResumePositions } from './repositories/resume-positions.ts';
export { IMPORT_LOCK, sweepLibrary } from './repositories/sweep-library.ts';
export { type TimelineData, createTimelineDataReader } from './repositories/timeline-data.ts';
export { type StoredTranscript, type Transcripts, createTranscripts } from './repositories/transcripts.ts';
export type { SpaceFacts } from './space-facts.ts';
