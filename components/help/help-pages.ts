import type { Route } from '#utils/library-route.ts';

/** The help pages, in their order: those of the journey first. */
export const HELP_PAGES = [
  'archive',
  'waiting',
  'import',
  'listen',
  'transcript',
  'backup',
  'uninstall',
  'privacy',
  'report',
] as const;
export type HelpPage = (typeof HELP_PAGES)[number];

export interface HelpContent {
  /** Ids of sentences in `help.ftl`: what is to be done, in this order. */
  steps?: readonly string[];
  /** What else there is to know. */
  notes: readonly string[];
  /** Where it is done. */
  link?: { route: Route; label: string };
}

export const HELP: Readonly<Record<Exclude<HelpPage, 'report'>, HelpContent>> = {
  archive: {
    steps: ['help-archive-1', 'help-archive-2', 'help-archive-3'],
    notes: ['help-archive-hosted', 'help-archive-link'],
    link: { route: { view: 'welcome' }, label: 'help-archive-go' },
  },
  waiting: {
    notes: ['help-waiting-day', 'help-waiting-week', 'help-waiting-reminders'],
    link: { route: { view: 'settings', section: 'archive' }, label: 'reminders' },
  },
  import: {
    steps: ['help-import-1', 'help-import-2', 'help-import-3'],
    notes: ['help-import-parts', 'help-import-damaged', 'help-import-report'],
    link: { route: { view: 'imports' }, label: 'imports-link' },
  },
  listen: {
    notes: ['help-listen-lanes', 'help-listen-only', 'help-listen-names', 'help-listen-keys'],
    link: { route: { view: 'settings', section: 'keyboard' }, label: 'keys-title' },
  },
  transcript: {
    steps: ['help-transcript-1', 'help-transcript-2', 'help-transcript-3'],
    notes: ['help-transcript-none', 'help-transcript-tools', 'help-transcript-format'],
  },
  backup: {
    steps: ['help-backup-1', 'help-backup-2', 'help-backup-3'],
    notes: ['help-backup-only', 'help-backup-people'],
    link: { route: { view: 'settings', section: 'storage' }, label: 'settings-storage' },
  },
  uninstall: {
    notes: ['help-uninstall-all', 'help-uninstall-first', 'help-uninstall-files'],
    link: { route: { view: 'settings', section: 'storage' }, label: 'settings-storage' },
  },
  privacy: {
    notes: ['help-privacy-local', 'help-privacy-x', 'help-privacy-others'],
    link: { route: { view: 'settings', section: 'about' }, label: 'about-policy' },
  },
};
