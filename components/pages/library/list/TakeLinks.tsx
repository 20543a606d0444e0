import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import type { ActiveDownload } from '#components/request/downloads-store.ts';
import { TryLink } from '#components/take/TryLink.tsx';
import type { OfferedLink } from '#components/take/take-state.ts';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';

/** The link of this download that X's page may not offer again, as far as it is remembered. */
export function forgottenLink(
  { take }: Pick<LibraryViewProps, 'take'>,
  download: ActiveDownload | undefined,
): OfferedLink | undefined {
  if (download?.state !== 'stopped') return undefined;
  return take.links.value?.find(({ name }) => name === download.name);
}

export interface TakeLinksProps extends Pick<LibraryViewProps, 'take'> {
  link: OfferedLink | undefined;
}

/** What can be had out of X's link without X's page: only the Spaces, or once more everything. */
export function TakeLinks({ take, link }: TakeLinksProps) {
  const { t } = useLocale();
  return (
    <>
      {link && <TryLink onTry={() => take.again([link])} />}
      <a class="button" data-kind="secondary" data-testid="take-spaces" href={formatRoute({ view: 'take' })}>
        {t('take-spaces')}
      </a>
    </>
  );
}
