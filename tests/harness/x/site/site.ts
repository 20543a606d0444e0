import type { ArchiveView, View } from '../view.ts';

/** The state of the site. It alone decides what is drawn. */
export interface State {
  path: string;
  /** The page that opens after the ownership check. */
  returnTo: string;
  view: View | undefined;
  /** The answer to this visit's only fetch. */
  archive: ArchiveView | 'unavailable' | undefined;
  /** The content of the visit has not loaded yet. */
  loading: boolean;
  menu: 'closed' | 'more' | 'drawer';
}

/** What pages can use. */
export interface Site {
  readonly state: Readonly<State>;
  /** The account. Always loaded when a page is drawn. */
  readonly view: View;
  readonly wide: boolean;
  /** Navigates like X: the address changes at once, the content follows when it has loaded. */
  go(path: string, how?: 'push' | 'replace'): void;
  update(change: Partial<State>): void;
  /** Posts to the server, and shows the account of its answer. */
  send(route: string, body?: unknown): Promise<void>;
}

export const PATH = {
  home: '/home',
  settings: '/settings',
  account: '/settings/account',
  download: '/settings/download_your_data',
  data: '/settings/your_twitter_data/data',
  request: '/settings/your_twitter_data/request_data',
  flow: '/i/flow/verify_account_ownership',
  login: '/login',
  loginFlow: '/i/flow/login',
  onboarding: '/i/jf/onboarding/web',
  locked: '/account/access',
} as const;
