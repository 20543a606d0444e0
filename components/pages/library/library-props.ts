import type { BackupStore } from '#components/backup/backup-store.ts';
import type { DownloadsCopyStore } from '#components/backup/downloads-copy-store.ts';
import type { ExportStore } from '#components/export/export-store.ts';
import type { ClipStyleStore } from '#components/export/video/clip-style.ts';
import type { ImportStore } from '#components/import/import-store.ts';
import type { LockedBackups } from '#components/import/locked-backups.ts';
import type { ReportsStore } from '#components/import/report/reports-store.ts';
import type { DirectoryStore } from '#components/people/directory-store.ts';
import type { ParticipantsStore } from '#components/people/participants-store.ts';
import type { PlayerQueue } from '#components/player/player-queue.ts';
import type { PlayerStore } from '#components/player/player-store.ts';
import type { AttachmentsStore } from '#components/recordings/attachments-store.ts';
import type { RowSelection } from '#components/recordings/list/row-selection.ts';
import type { DeletedStore } from '#components/recordings/trash/deleted-store.ts';
import type { EmptiedStore } from '#components/recordings/emptied-store.ts';
import type { LibraryStore } from '#components/recordings/library-store.ts';
import type { TimelineSource } from '#components/recordings/timeline/timeline-store.ts';
import type { VideoFolding } from '#components/recordings/video/video-folding.ts';
import type { DownloadsStore } from '#components/request/downloads-store.ts';
import type { OffersStore } from '#components/request/offers-store.ts';
import type { RequestStore } from '#components/request/request-store.ts';
import type { AutoImportStore } from '#components/settings/auto-import-store.ts';
import type { SettingsStore } from '#components/settings/settings-store.ts';
import type { EraseStore } from '#components/storage/erase-store.ts';
import type { StorageStore } from '#components/storage/storage-store.ts';
import type { SearchStore } from '#components/pages/search/search-store.ts';
import type { RequestLogProps } from '#components/take/RequestLog.tsx';
import type { TakeStore } from '#components/take/take-store.ts';
import type { Dismissals } from '#components/ui/notice/dismissals.ts';
import type { ToastStore } from '#components/ui/notice/toast-store.ts';
import type { RouteStore } from '#components/ui/route-store.ts';
import type { InterfaceSettings } from '#utils/interface-settings.ts';
import type { People, Recordings, Transcripts, VideoReader } from '#utils/library/index.ts';
import type { News } from '#utils/news.ts';
import type { ReminderSettings } from '#utils/notices/index.ts';
import type { DroppedTranscriptStore } from './dropped-transcript-store.ts';

/** Starts an import of these files. */
export type ImportFiles = (files: File[] | Promise<File[]>) => void;

/** Downloads an all-day calendar entry. `day` is any time on that day, in ms since 1970. */
export type SaveCalendar = (entry: { day: number; summary: string; description: string }) => void;

/** What the page needs. */
export interface LibraryPageProps {
  library: LibraryStore;
  /** What the person says about people. */
  people: DirectoryStore;
  /** Who speaks in which recording. */
  participants: ParticipantsStore;
  /** Stores what the person says about people. */
  peopleEdits: Pick<People, 'name' | 'hide' | 'join' | 'part'>;
  /** Whether this browser has lost what the library held. */
  emptied: EmptiedStore;
  player: PlayerStore;
  imports: ImportStore;
  /** Backups that wait for their passwords. */
  lockedBackups: LockedBackups;
  exports: ExportStore;
  backup: BackupStore;
  downloadsCopy: DownloadsCopyStore;
  clipStyle: ClipStyleStore;
  reports: ReportsStore;
  deleted: DeletedStore;
  attachments: AttachmentsStore;
  /** Data for the timelines of recordings. */
  timelines: TimelineSource;
  /** The video of Spaces that have one, and whether the person has folded it away. */
  videos: VideoReader;
  videoFolding: VideoFolding;
  /** Stores a person's titles, bookmarks, trims and answers. */
  edits: Pick<
    Recordings,
    | 'bookmark'
    | 'bookmarked'
    | 'changeLabels'
    | 'keepClip'
    | 'keepCopies'
    | 'list'
    | 'onChange'
    | 'removeBookmark'
    | 'removeClip'
    | 'rename'
    | 'setHeard'
    | 'setNote'
    | 'timeline'
    | 'trim'
  >;
  /** What is played next. */
  queue: PlayerQueue;
  /** Which rows of the list are selected. */
  selection: RowSelection;
  /** Transcripts that people attach. */
  transcripts: Transcripts;
  offers: OffersStore;
  downloads: DownloadsStore;
  request: RequestStore;
  autoImport: AutoImportStore;
  reminders: SettingsStore<ReminderSettings>;
  /** How the interface looks and speaks. */
  interfaceSettings: SettingsStore<InterfaceSettings>;
  /** What the library takes on the disk. */
  storage: StorageStore;
  erase: EraseStore;
  search: SearchStore;
  /** Only the Spaces, out of X's link. */
  take: TakeStore;
  routes: RouteStore;
  toasts: ToastStore;
  dismissals: Dismissals;
  /** What an update has brought. */
  news: News;
  saveCalendar: SaveCalendar;
  /** What Afterspace has asked X's servers for. */
  sentRequests: RequestLogProps['log'];
}

/** What the parts of the page need. */
export interface LibraryViewProps extends LibraryPageProps {
  /** Undefined as soon as the open recording has taken it. */
  dropped: DroppedTranscriptStore;
  onFiles: ImportFiles;
  /** Open the system's file picker, for files or for a folder. */
  onChooseFiles: () => void;
  onChooseFolder: () => void;
}
