import type { Translate } from '#utils/i18n/index.ts';
import type { SearchStore } from './search-store.ts';

/** How many recordings the query has found, for screen readers; empty while there is none, or no answer. */
export function foundText({ loaded }: Pick<SearchStore, 'loaded'>, t: Translate): string {
  const now = loaded.value?.session.found.value;
  return now?.isComplete ? t('found-count', { count: now.entries.length }) : '';
}
