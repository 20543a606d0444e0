import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { hostOf } from '#utils/remote/index.ts';
import { isForgotten, type OfferedLink } from './take-state.ts';
import type { TakeStore } from './take-store.ts';
import { TryLink } from './TryLink.tsx';

export interface TakeAskProps {
  store: TakeStore;
  onX: () => void;
}

/** Before anything is sent: which host will be asked, and what that means. */
export function TakeAsk({ store, onX }: TakeAskProps) {
  const { t, formats } = useLocale();
  const links = store.links.value;
  const unfinished = store.unfinished.value;
  if (!links) return null;
  const [link] = links;
  return (
    <div class="take-block">
      {unfinished && (
        <Notice kind="info" title={t('take-unfinished', { day: formats.day(unfinished.expiresAt) })}>
          <Button kind="primary" data-testid="take-continue" onClick={store.resume}>
            {t('take-continue')}
          </Button>
        </Notice>
      )}
      {link ? (
        <>
          <p>{t('take-asks', { host: hostOf(link.url) })}</p>
          <LinkList links={links} />
          <p>{t('take-rest', { day: formats.day(link.expiresAt) })}</p>
          {links.some(({ downloadId }) => downloadId !== undefined) && <p>{t('take-goes-on')}</p>}
          {links.every(({ from }) => from === 'page') && (
            <p>{t('take-risk', { day: formats.day(link.expiresAt) })}</p>
          )}
          <Button kind="primary" data-testid="take-begin" onClick={store.begin}>
            {t('take-begin')}
          </Button>
          {links.some(isForgotten) && (
            <>
              <p>{t('link-lead')}</p>
              <TryLink onTry={() => store.again(links.filter(isForgotten))} />
            </>
          )}
        </>
      ) : (
        !unfinished && (
          <>
            <Notice kind="info" title={t('take-none-title')}>
              <p>{t('take-none-help')}</p>
            </Notice>
            <Button onClick={onX}>{t('take-on-x')}</Button>
          </>
        )
      )}
    </div>
  );
}

function LinkList({ links }: { links: readonly OfferedLink[] }) {
  const { t, formats } = useLocale();
  return (
    <ul class="take-links" aria-label={t('take-files')}>
      {links.map(({ url, name, expiresAt }) => (
        <li key={url}>{t('take-file', { name, day: formats.day(expiresAt) })}</li>
      ))}
    </ul>
  );
}
