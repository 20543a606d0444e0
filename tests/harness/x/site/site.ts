import type { ArchiveView, View } from '../view.ts';

/** What the site shows at the moment. Nothing else decides what is drawn. */
export interface State {
  path: string;
  /** Where the ownership check leads back to. */
  returnTo: string;
  view: View | undefined;
  /** What this visit's one fetch said. */
  archive: ArchiveView | 'unavailable' | undefined;
  /** A visit's content has not arrived yet. */
  loading: boolean;
  menu: 'closed' | 'more' | 'drawer';
}

/** What pages may do. */
export interface Site {
  readonly state: Readonly<State>;
  /** The account, where a page is drawn it is there. */
  readonly view: View;
  readonly wide: boolean;
  /** Goes to an address of the site as X does: the address at once, the content when it has come. */
  go(path: string, how?: 'push' | 'replace'): void;
  update(change: Partial<State>): void;
  /** Says something to the server, and takes the account it answers with. */
  tell(route: string, body?: unknown): Promise<void>;
}

export const PATH = {
  home: '/home',
  settings: '/settings',
  account: '/settings/account',
  download: '/settings/download_your_data',
  data: '/settings/your_twitter_data/data',
  flow: '/i/flow/verify_account_ownership',
  login: '/login',
  loginFlow: '/i/flow/login',
  locked: '/account/access',
} as const;
