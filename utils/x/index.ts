export type { AccountRef } from './account-ref.ts';
export { accountOnPage } from './page/account-on-page.ts';
export { ARCHIVE_PAGE, X_MATCHES } from './page/addresses.ts';
export { AIMS, STEPS, type Aim, type GuideState, type GuideStep, type Step } from './page/guide-step.ts';
export { LABELS, labelOfStep, labelsFor, type LabelTable } from './page/labels.ts';
export { locateStep } from './page/locate-step.ts';
export { controlsIn } from './page/ownership.ts';
export { watchAddress } from './page/watch-address.ts';
export { hasUnseenReminder, type RequestEvent } from './request/request-events.ts';
export {
  DAY_MS,
  LINK_LIFE,
  MAX_FILES_PAGE_AGE,
  NO_REQUEST,
  requestStatus,
  type ArchiveRequest,
  type ReminderKind,
  type RequestState,
  type RequestStatus,
} from './request/request-status.ts';
export {
  changeRequests,
  noteRequest,
  readFilesPageTimes,
  readRequest,
  readRequests,
  watchRequest,
  watchRequests,
} from './request/request-storage.ts';
export { injectGuide, injectLoader, startGuide } from './guide/inject-guide.ts';
export { parsePageNote, type PageEvent, type PageNote } from './guide/page-note.ts';
export { resolveStep } from './guide/resolve-step.ts';
export { shouldGuide } from './guide/should-guide.ts';
export { xAccess, type XAccess } from './guide/x-access.ts';
