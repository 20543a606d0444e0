import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { ListeningOptions } from '#components/player/listening/ListeningOptions.tsx';
import { useLocale } from '#components/ui/locale.ts';

/** How recordings are played, everywhere. */
export function ListeningSection({ player }: LibraryViewProps) {
  const { t } = useLocale();
  return (
    <>
      <p class="setting-lead">{t('listening-lead')}</p>
      <ListeningOptions player={player} />
    </>
  );
}
