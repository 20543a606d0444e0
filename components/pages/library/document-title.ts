import { recordingTitle } from '#components/labels/recording-title.ts';
import type { Locale } from '#components/ui/locale.ts';
import type { Route } from '#components/ui/route-store.ts';
import type { LibraryRecording } from '#utils/library/index.ts';

/** What the tab is called: the open recording's title first, for tabs are narrow. */
export function documentTitle(route: Route, recordings: readonly LibraryRecording[], locale: Locale): string {
  const open = route.view === 'recording' && recordings.find(({ spaceId }) => spaceId === route.spaceId);
  const view = locale.t(viewTitleId(route));
  const title = open ? recordingTitle(open, locale) : view;
  return locale.t('page-title', { title });
}

function viewTitleId({ view }: Route): string {
  if (view === 'settings') return 'settings';
  return view === 'imports' ? 'imports-title' : 'your-recordings';
}
