export { announceChange, onChangeOf, type OnChange } from './changes.ts';
export type { CatalogueEntry } from './catalogue.ts';
export { isValidRow } from './rows/valid-rows.ts';
export { createDatabaseOpener, LIBRARY_NAME, openDatabase, type DatabaseOpener } from './database.ts';
export { deletableZips } from './deletable-zips.ts';
export {
  DOWNLOADS_COPY_CODES,
  noteDownloadsCopy,
  onDownloadsCopy,
  readCopiedFiles,
  readDownloadsCopy,
  switchDownloadsCopy,
  type DownloadsCopy,
  type DownloadsCopyCode,
} from './downloads-copy.ts';
export {
  IMPORT_CODES,
  type BegunImport,
  type FileFault,
  type FileOutcome,
  type ImportCode,
  type ImportCounts,
  type ImportRecord,
  type ImportReport,
  type LostAudio,
  type RestoredData,
  type SpaceOutcome,
} from './import-record.ts';
export { IMPORT_LOCK } from './import-lock.ts';
export { bytesIdsOf, copyId, homeOfAccount, spaceOf } from './keys.ts';
export { mergeTranscripts } from '#utils/library/merge/merge-transcripts.ts';
export { monthsOf, type ListMonth } from './months.ts';
export { otherCopies, undecidedCopies } from './other-copies.ts';
export { continuedOf, countAccounts, entryOf, isSameEntry, withChanges, type ListEntry } from './outline.ts';
export {
  byLastDeleted,
  byNewest,
  LANE_CELLS,
  speakerHookName,
  speakerKey,
  type Account,
  type Bookmark,
  type ClipDraft,
  type Edits,
  type LibraryRecording,
  type Recording,
  type RecordingState,
  type Speaker,
  type SpeakerRef,
  type Trim,
} from './records.ts';
export { addToRecording, type Added, type Additions } from './repositories/add-to-recording.ts';
export { areReadable } from './repositories/are-readable.ts';
export { createAttachments } from './repositories/attachments.ts';
export {
  joinPieces,
  openAudio,
  openAudioParts,
  type OpenAudioPart,
  type Piece,
  type PlayableAudio,
} from '#utils/library/repositories/bytes/audio.ts';
export {
  createBegunImports,
  type BeginningImport,
  type BegunImports,
} from './repositories/imports/begun-imports.ts';
export { addImport, addReports, createImports, readImportRecord } from './repositories/imports/imports.ts';
export { MAX_IN_ROW, type BytesWriter } from '#utils/library/repositories/bytes/bytes-writer.ts';
export { createLibraryWriter, type LibraryWriter, type TrashedCopy } from './repositories/library-writer.ts';
export { openOriginals, storeSha256, type Original } from '#utils/library/repositories/bytes/originals.ts';
export { readDerivedSizes, removeDerived, type DerivedSizes } from './repositories/derived/derived-data.ts';
export { eraseLibrary } from './repositories/erase-library.ts';
export { createPeaks, type PeaksStore } from './repositories/derived/peaks.ts';
export { addPeople, createPeople, type People, type Undo } from './repositories/people/people.ts';
export { createPeopleRows, type PeopleRows } from './repositories/people/people-rows.ts';
export { openStoredParts, type StoredPart } from '#utils/library/repositories/bytes/bytes.ts';
export { readChecks, storeCheck } from './repositories/derived/checks.ts';
export { readKnownSpaces, type KnownSpace } from './repositories/known-spaces.ts';
export { bytesOfParts, durationOfParts, stateOfParts } from './repositories/rebuild-recording.ts';
export { packOutline, readOutline } from './repositories/read-outline.ts';
export { packParticipants } from './repositories/people/read-participants.ts';
export { readCatalogue } from '#utils/library/repositories/search/read-catalogue.ts';
export {
  readWordBlocks,
  readWordIndex,
  storeWordGroup,
  type WordIndex,
} from '#utils/library/repositories/search/word-groups.ts';
export { onRecordingsChange, readRecordings } from './repositories/read-recordings.ts';
export type { LabelChange } from './repositories/change-labels.ts';
export { createRecordings, type Recordings } from './repositories/recordings.ts';
export type { Heard, ListeningPosition, ResumePosition } from './heard.ts';
export { queueKey, type QueueItem } from './queue-item.ts';
export { createStoredQueue, type StoredQueue } from './repositories/stored-queue.ts';
export { createResumePositions, type ResumePositions } from './repositories/resume-positions.ts';
export {
  takeSnapshot,
  type LibrarySnapshot,
  type SnapshotBytes,
  type SnapshotPart,
  type UnreadableRow,
} from './repositories/snapshot.ts';
export { sweepLibrary } from './repositories/sweep-library.ts';
export {
  openUncopiedFile,
  readUncopiedFiles,
  type OpenFile,
  type UncopiedFile,
} from './repositories/uncopied-files.ts';
export { createVideoReader, type VideoReader } from '#utils/library/repositories/bytes/videos.ts';
export { createTimelineDataReader, type TimelineData } from './repositories/derived/timeline-data.ts';
export { createTranscripts, type Transcripts } from './repositories/transcripts.ts';
export { DAYS_IN_TRASH, createTrash, type Trash } from './repositories/trash.ts';
export type {
  AudioPart,
  CopiedFile,
  Database,
  PartFault,
  SpaceFacts,
  StoredCheck,
  StoredAttachment,
  StoredPeaks,
  StoredTranscript,
  WordBlock,
  WordGroup,
} from './schema.ts';
export { noteBackup, onBackup, readLastBackup, type LastBackup } from './last-backup.ts';
