export { xAccess, type XAccess } from './access.ts';
export { ARCHIVE_PAGE, X_HOME, X_MATCHES } from './addresses.ts';
export { mountGuide, reachOpenTabs, startGuide } from './guide-service.ts';
export { LABELS, labelOfStep, labelsFor, type LabelTable } from './labels.ts';
export { controlsIn } from './ownership.ts';
export { AIMS, GUIDE_STATES, STEPS, type Aim, type GuideState, type Place, type Step } from './place.ts';
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
} from './request.ts';
export { accountOn } from './request-account.ts';
export type { Who } from './who.ts';
export {
  changeRequests,
  noteRequest,
  readRequest,
  readRequests,
  timesAtFiles,
  watchRequest,
  watchRequests,
} from './request-store.ts';
export { parsePageNote, type PageEvent, type PageNote } from './page-note.ts';
export { settle } from './settle.ts';
export { isGuideWanted } from './wanted.ts';
export { watchAddress } from './watch-address.ts';
export { whereIs } from './where-is.ts';
