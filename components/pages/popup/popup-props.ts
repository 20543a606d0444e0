import type { ReadonlySignal } from '@preact/signals';
import type { AccessStore } from '#components/access/access-store.ts';
import type { DirectoryStore } from '#components/people/directory-store.ts';
import type { PlayerStore } from '#components/player/player-store.ts';
import type { LibraryStore } from '#components/recordings/library-store.ts';
import type { DownloadsStore } from '#components/request/downloads-store.ts';
import type { OffersStore } from '#components/request/offers-store.ts';
import type { RequestStore } from '#components/request/request-store.ts';
import type { SearchStore } from '#components/pages/search/search-store.ts';
import type { ImportStatus } from '#utils/import/index.ts';

/** What the page needs. */
export interface PopupPageProps {
  library: LibraryStore;
  /** What the person says about people. */
  people: DirectoryStore;
  player: PlayerStore;
  /** What the engine imports, or has imported last. */
  imports: { status: ReadonlySignal<ImportStatus> };
  offers: OffersStore;
  downloads: DownloadsStore;
  request: RequestStore;
  access: AccessStore;
  search: SearchStore;
  /** Opens the library, or switches to it, at this route. */
  onOpenLibrary: (hash: string) => void;
  /** Opens the same beside the page. Absent where it is there, or the browser has no such place. */
  onOpenBeside?: (() => void) | undefined;
}
