import type { Account, Job } from './account.ts';
import type { Direction, Labels, Texts } from './texts.ts';

/** What the site's code gets to know of the account when a page is opened. */
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
  | 'replaced'
  | 'renamed'
  | 'restless'
> {
  direction: Direction;
  labels: Labels;
  texts: Texts;
  /** Whether the person may skip the day's wait by a button in the banner. */
  waiting: boolean;
}

/** What one visit of the download page, or of the data page, gets to know. */
export interface ArchiveView {
  job: Job;
  parts: PartView[];
}

export interface PartView {
  /** The external link that the person follows. */
  url: string;
  bytes: number;
  /** ms since 1970. */
  generatedAt: number;
  /** ms since 1970. */
  expiresAt: number;
  downloaded: boolean;
}
