export { xAccess, type XAccess } from '#utils/x/guide/x-access.ts';
export { ARCHIVE_PAGE, X_HOME, X_MATCHES } from '#utils/x/page/addresses.ts';
export { mountGuide, reachOpenTabs, startGuide } from '#utils/x/guide/guide-service.ts';
export { LABELS, labelOfStep, labelsFor, type LabelTable } from '#utils/x/page/labels.ts';
export { controlsIn } from '#utils/x/page/ownership.ts';
export {
  AIMS,
  GUIDE_STATES,
  STEPS,
  type Aim,
  type GuideState,
  type Place,
  type Step,
} from '#utils/x/page/guide-step.ts';
export {
  DAY,
  hasNews,
  LINK_LIFE,
  NO_REQUEST,
  standOf,
  type ArchiveRequest,
  type ReminderKind,
  type RequestEvent,
  type Stage,
  type Stand,
} from '#utils/x/request/request-events.ts';
export { accountOn } from '#utils/x/page/account-on-page.ts';
export type { Who } from '#utils/x/request/account-ref.ts';
export {
  changeRequests,
  noteRequest,
  readRequest,
  readRequests,
  timesAtFiles,
  watchRequest,
  watchRequests,
} from '#utils/x/request/request-store.ts';
export { parsePageNote, type PageEvent, type PageNote } from '#utils/x/request/page-note.ts';
export { settle } from '#utils/x/guide/resolve-step.ts';
export { isGuideWanted } from '#utils/x/guide/should-guide.ts';
export { watchAddress } from '#utils/x/page/watch-address.ts';
export { whereIs } from '#utils/x/page/locate-step.ts';
