import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { EVERYTHING } from '#utils/search/index.ts';
import type { SearchSession } from './search-session.ts';
import './NothingFound.css';

/** Nothing answers the query. While transcripts are still being searched, it says so; `SearchFailure` says if they are not. */
export function NothingFound({ store }: { store: SearchSession }) {
  const { t } = useLocale();
  if (store.failure.value && !store.found.value?.isComplete) return null;
  if (!store.found.value?.isComplete) return <p class="nothing-found">{t('searching-transcripts')}</p>;
  return (
    <div class="nothing-found">
      <p>{t('nothing-found')}</p>
      <p>{t('nothing-found-help')}</p>
      <Button onClick={() => store.set(EVERYTHING)}>{t('show-everything')}</Button>
    </div>
  );
}
