import type { Account, Job } from './account.ts';
import type { Direction, Labels, Texts } from './texts.ts';

/** What the site's code receives about the account when a page opens. */
export interface View extends Pick<
  Account,
  | 'handle'
  | 'displayName'
  | 'language'
  | 'theme'
  | 'session'
  | 'flow'
  | 'moreMenu'
  | 'passwordForm'
  | 'markup'
  | 'areSettingsMoved'
  | 'isFieldLate'
  | 'replaced'
  | 'renamed'
  | 'restless'
> {
  direction: Direction;
  labels: Labels;
  texts: Texts;
  /** Whether the banner has a button that skips the day's wait. */
  waiting: boolean;
}

/** What the download page and the data page receive at each visit. */
export interface ArchiveView {
  job: Job;
  parts: PartView[];
}

export interface PartView {
  /** The external link for the download. */
  url: string;
  bytes: number;
  /** ms since 1970. */
  generatedAt: number;
  /** ms since 1970. */
  expiresAt: number;
  downloaded: boolean;
}
