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
export { type StoredAttachment, createAttachments, homeOfAccount } from '#utils/library/repositories/attachments.ts';
export { type OpenAudioPart, openAudioParts } from '#utils/library/repositories/audio-parts.ts';
export { type Piece, type PlayableAudio, openAudio } from '#utils/library/repositories/audio.ts';
export { DELETED_FOR_DAYS, createDeleted } from '#utils/library/repositories/deleted.ts';
export {
  type FinishedPart,
  type LibraryWriter,
  type PartWriter,
  createLibraryWriter,
} from '#utils/library/repositories/library-writer.ts';
export { addImport, createImports } from '#utils/library/repositories/imports.ts';
export { type KnownSpace, readKnownSpaces } from '#utils/library/repositories/known-spaces.ts';
export { type Original, openOriginals, storeSha256 } from '#utils/library/repositories/originals.ts';
export { type PeaksStore, type StoredPeaks, createPeaks } from '#utils/library/repositories/peaks.ts';
export { type Recordings, createRecordings } from '#utils/library/repositories/recordings.ts';
export { type ResumePositions, createResumePositions } from '#utils/library/repositories/resume-positions.ts';
export { IMPORT_LOCK, sweepLibrary } from '#utils/library/repositories/sweep-library.ts';
export { type TimelineData, createTimelineDataReader } from '#utils/library/repositories/timeline-data.ts';
export { type StoredTranscript, type Transcripts, createTranscripts } from '#utils/library/repositories/transcripts.ts';
export type { SpaceFacts } from './space-facts.ts';
