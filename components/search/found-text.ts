import type { Translate } from '#utils/i18n/index.ts';
import type { SearchStore } from './search-store.ts';

/** How many recordings the query has found, for screen readers; empty while there is none, or no answer. */
export function foundText({ found }: Pick<SearchStore, 'found'>, t: Translate): string {
  const now = found.value;
  return now?.isComplete ? t('found-count', { count: now.entries.length }) : '';
}
