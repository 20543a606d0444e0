import { recordingTitle } from '#components/labels/recording-title.ts';
import type { Locale } from '#components/ui/locale.ts';
import type { Route } from '#components/ui/route-store.ts';
import type { ShelvedRecording } from '#utils/library/records.ts';

/** What the tab is called: the open recording's title first, for tabs are narrow. */
export function documentTitle(route: Route, recordings: readonly ShelvedRecording[], locale: Locale): string {
  const open = route.view === 'recording' && recordings.find(({ space }) => space === route.space);
  const place = locale.t(placeOf(route));
  const title = open ? recordingTitle(open, locale) : place;
  return locale.t('page-title', { title });
}

function placeOf({ view }: Route): string {
  if (view === 'settings') return 'settings';
  return view === 'imports' ? 'imports-title' : 'your-recordings';
}
