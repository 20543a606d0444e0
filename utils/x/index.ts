export { parseAccountRef, type AccountRef } from './account-ref.ts';
export { accountOnPage } from '#utils/x/page/account-on-page.ts';
export { ARCHIVE_PAGE, X_MATCHES } from '#utils/x/page/addresses.ts';
export {
  AIMS,
  STEPS,
  type Aim,
  type GuideState,
  type GuideStep,
  type Step,
} from '#utils/x/page/guide-step.ts';
export { LABELS, labelOfStep, labelsFor, type LabelTable } from '#utils/x/page/labels.ts';
export { locateStep } from '#utils/x/page/locate-step.ts';
export { outlinePage } from '#utils/x/outline/outline-page.ts';
export { controlsIn } from '#utils/x/page/ownership.ts';
export { fileLinksOn } from '#utils/x/page/parts-page.ts';
export { watchAddress } from '#utils/x/page/watch-address.ts';
export type { RequestEvent } from '#utils/x/request/request-events.ts';
export {
  DAY_MS,
  LINK_LIFE,
  MAX_FILES_PAGE_AGE,
  hasUnseenReminder,
  isUnanswered,
  NO_REQUEST,
  requestStatus,
  type ArchiveRequest,
  type ReminderKind,
  type RequestState,
  type RequestStatus,
} from '#utils/x/request/request-status.ts';
export { noteRequest, readRequest } from '#utils/x/request/request-storage.ts';
export {
  changeRequests,
  readFilesPageTimes,
  readRequests,
  watchRequests,
} from '#utils/x/request/stored-requests.ts';
export { injectLoader, startGuide } from '#utils/x/guide/inject-guide.ts';
export { parseOfferedLinks, type OfferedLinks } from '#utils/x/guide/offered-links.ts';
export { parsePageNote, type PageEvent, type PageNote } from '#utils/x/guide/page-note.ts';
export { guideWhereNeeded, parsePageOpened, type PageOpened } from '#utils/x/guide/page-opened.ts';
export { onRequestsChanged, notifyGuides } from '#utils/x/guide/requests-changed.ts';
export { resolveStep } from '#utils/x/guide/resolve-step.ts';
export { isScriptRunning, replaceScript } from '#utils/x/guide/run-once.ts';
export { shouldGuide } from '#utils/x/guide/should-guide.ts';
export { xAccess, type XAccess } from '#utils/x/guide/x-access.ts';
