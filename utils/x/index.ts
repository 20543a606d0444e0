export { xAccess, type XAccess } from './guide/x-access.ts';
export { ARCHIVE_PAGE, X_HOME, X_MATCHES } from './page/addresses.ts';
export { mountGuide, reachOpenTabs, startGuide } from './guide/guide-service.ts';
export { LABELS, labelOfStep, labelsFor, type LabelTable } from './page/labels.ts';
export { controlsIn } from './page/ownership.ts';
export {
  AIMS,
  GUIDE_STATES,
  STEPS,
  type Aim,
  type GuideState,
  type GuideStep,
  type Step,
} from './page/guide-step.ts';
export {
  DAY,
  hasNews,
  LINK_LIFE,
  NO_REQUEST,
  requestStatus,
  type ArchiveRequest,
  type ReminderKind,
  type RequestEvent,
  type RequestState,
  type RequestStatus,
} from './request/request-events.ts';
export { accountOn } from './page/account-on-page.ts';
export type { AccountRef } from './request/account-ref.ts';
export {
  changeRequests,
  noteRequest,
  readRequest,
  readRequests,
  timesAtFiles,
  watchRequest,
  watchRequests,
} from './request/request-store.ts';
export { parsePageNote, type PageEvent, type PageNote } from './request/page-note.ts';
export { resolveStep } from './guide/resolve-step.ts';
export { shouldGuide } from './guide/should-guide.ts';
export { watchAddress } from './page/watch-address.ts';
export { locateStep } from './page/locate-step.ts';
export { AT_FILES_FOR } from './request/request-status.ts';
