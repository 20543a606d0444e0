import { defineExtensionMessaging } from '@webext-core/messaging';
import type { CopyEnd, CopyRequest } from '#utils/downloads-copy/index.ts';
import type { ImportEnd } from '#utils/import/index.ts';
import type { AccountRef, ArchiveRequest, OfferedLinks, PageNote, PageOpened } from '#utils/x/index.ts';

/** All messages between the extension's contexts that go through the browser. Payloads are plain JSON. */
export interface Protocol {
  /** Page → background: make sure that the engine is open. Resolves when it listens. */
  openEngine(): void;
  /** Page → background: go to X (the open tab, else a new one) and show the guide. */
  startGuide(): void;
  /** Loader → background: X shows another address. The guide is injected if it belongs there. */
  pageOpened(page: PageOpened): void;
  /** Guide → background: resolves to the account's request. Without an account, to that of the one seen last. */
  readRequest(account: AccountRef): ArchiveRequest;
  /** Guide → background: store what X's page has shown, and of which account. Resolves to the request after that. */
  noteRequest(note: PageNote): ArchiveRequest;
  /** Page → background: the person has seen the status of the requests. */
  requestsSeen(): void;
  /** Page → background: import the downloaded archives, if the browser lets us read them. */
  importOffers(): void;
  /** Page → background: delete everything that is stored. Resolves when all of it is gone. */
  eraseEverything(): void;
  /** Guide or page → background: open the library at this hash, which may be empty. */
  openLibrary(hash: string): void;
  /** Guide → background: the person wants only their Spaces out of these links. Opens the library, which asks first. */
  offerLinks(links: OfferedLinks): void;
  /** Engine → background: an import has ended. */
  importEnded(status: ImportEnd): void;
  /** Engine → background: save this file. Resolves to the download's id once it has begun, or to why it has not. */
  startCopy(request: CopyRequest): number | CopyEnd;
  /** Engine → background: resolves when that download has ended, or after some seconds to `running`. */
  waitForCopy(id: number): CopyEnd;
  /** Page → background: copy originals to the downloads now, if that is switched on. */
  copyToDownloads(): void;
}

const messaging = defineExtensionMessaging<Protocol>();

export const { sendMessage } = messaging;

/** Only the background receives messages, through its own `onMessage`, which checks who sends what. */
export const { onMessage: onAnyMessage } = messaging;
