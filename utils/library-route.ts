import { personAddress } from '#utils/people/index.ts';
import { formatQuery, isEverything, type SearchQuery } from './search/index.ts';

/** The sections of the settings, in their order. The first is shown at `#/settings`. */
export const SETTINGS_SECTIONS = ['general', 'listening', 'archive', 'storage', 'keyboard', 'about'] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/** A view of the library's page. `parseRoute` reads its address. */
export type Route =
  /** `chooses`: the person has asked, on another page, to choose a ZIP. */
  | { view: 'recordings'; chooses?: true }
  | { view: 'welcome' }
  | { view: 'imports' }
  /** The bookmarks of all recordings. */
  | { view: 'bookmarks' }
  | { view: 'settings'; section?: SettingsSection }
  /** `page`: one of the help pages; without it, what they are about. */
  | { view: 'help'; page?: string }
  /** Only the Spaces, out of X's link. */
  | { view: 'take' }
  | { view: 'people' }
  /** `key`: a `personKey`. */
  | { view: 'person'; key: string }
  /** `at`: where to open it, in seconds. */
  | { view: 'recording'; spaceId: string; at?: number };

/** `query`: what the list is searched for, which the list keeps while a recording is open. */
export function formatRoute(route: Route, query?: SearchQuery): string {
  const searched = query && !isEverything(query) ? formatQuery(query) : '';
  switch (route.view) {
    case 'recording': {
      const { spaceId, at } = route;
      const time = at === undefined ? '' : `t=${Number(at.toFixed(3))}`;
      return `#/recordings/${encodeURIComponent(spaceId)}${optionsOf(time, searched)}`;
    }
    case 'person':
      return `#/people/${encodeURIComponent(personAddress(route.key))}`;
    case 'recordings':
      return route.chooses ? '#/?choose' : `#/${optionsOf(searched)}`;
    case 'settings':
      return route.section ? `#/settings/${route.section}` : '#/settings';
    case 'help':
      return route.page === undefined ? '#/help' : `#/help/${route.page}`;
    case 'welcome':
    case 'imports':
    case 'bookmarks':
    case 'people':
    case 'take':
      return `#/${route.view}`;
  }
}

function optionsOf(...options: string[]): string {
  const given = options.filter((each) => each !== '');
  return given.length > 0 ? `?${given.join('&')}` : '';
}
