import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ImportStatus } from '#utils/import/index.ts';
import type { ArchiveRequest, PageNote } from '#utils/x/index.ts';

/** Everything the extension's contexts say to each other through the browser. Payloads are plain JSON. */
interface Protocol {
  /** Page → background: see to it that the engine room is open; resolves when it listens. */
  openEngine(): void;
  /** Page → background: go to X (the tab that is there, else a new one) and show the guide. */
  startGuide(): void;
  /** Content script on X → background: put the guide into my tab. */
  injectGuide(): void;
  /** Content script on X → background, which alone writes: what X's page has shown, and of whose session. */
  noteRequest(note: PageNote): ArchiveRequest;
  /** Page → background: the person has seen where the requests stand. */
  requestsSeen(): void;
  /** Page → background: import the archives that have come down, where we may read them. */
  importOffers(): void;
  /** Guide's card → background: open the library (its hash may say where). */
  openLibrary(hash: string): void;
  /** Engine room → background: an import has ended. */
  importEnded(status: ImportStatus): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
