import type { Translate } from '#utils/i18n/index.ts';
import type { SearchStore } from './search-store.ts';

/** How many recordings the query has found, or why not all, for screen readers; empty while there is none, or no answer. */
export function foundText({ loaded }: Pick<SearchStore, 'loaded'>, t: Translate): string {
  const session = loaded.value?.session;
  const now = session?.found.value;
  const code = session?.failure.value;
  if (code && now?.isComplete !== true) return t(`error-${code}-title`);
  return now?.isComplete ? t('found-count', { count: now.entries.length }) : '';
}
