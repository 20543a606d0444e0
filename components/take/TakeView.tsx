import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { hostOf } from '#utils/remote/index.ts';
import { TakeAsk } from './TakeAsk.tsx';
import { TakeChoice } from './TakeChoice.tsx';
import type { TakeRefusal, TakeState } from './take-state.ts';
import type { TakeStore } from './take-store.ts';
import { TryLink } from './TryLink.tsx';
import './TakeView.css';

export interface TakeViewProps {
  store: TakeStore;
  backHref: string;
  /** Opens X's page for the archive. */
  onX: () => void;
  /** Below everything else. */
  children?: ComponentChildren;
}

/** Only the Spaces, out of X's link: what is asked, what there is, how far it is, and why it was refused. */
export function TakeView({ store, backHref, onX, children }: TakeViewProps) {
  const { t, formats } = useLocale();
  const state = store.state.value;
  const traffic = 'traffic' in state ? state.traffic : { requests: 0, bytes: 0 };
  useEffect(() => void store.refresh(), [store]);

  return (
    <section
      class="take-view"
      aria-labelledby="take-title"
      data-testid="take-status"
      data-state={state.state}
      data-code={state.state === 'refused' ? state.code : undefined}
      data-requests={traffic.requests}
      data-bytes={traffic.bytes}
    >
      <div class="take-head">
        <a class="button" data-kind="quiet" href={backHref}>
          <Icon name="back" />
          {t('all-recordings')}
        </a>
        <h1 id="take-title" tabIndex={-1}>
          {t('take-spaces')}
        </h1>
        <p class="take-lead">{t('take-lead')}</p>
      </div>
      <TakeBody store={store} state={state} onX={onX} backHref={backHref} />
      {traffic.requests > 0 && (
        <p class="take-traffic figures">
          {t('take-traffic', { count: traffic.requests, size: formats.bytes(traffic.bytes) })}
        </p>
      )}
      {children}
    </section>
  );
}

function TakeBody({ store, state, onX, backHref }: TakeViewProps & { state: TakeState }) {
  const { t } = useLocale();
  const links = store.links.value ?? [];
  const isDownloading = links.some(({ downloadId }) => downloadId !== undefined);
  switch (state.state) {
    case 'asking':
      return <TakeAsk store={store} onX={onX} />;
    case 'planning':
      return (
        <div class="take-block" aria-live="polite">
          <p>{t('take-planning')}</p>
          <progress aria-label={t('take-progress')} />
          <Button onClick={store.cancel}>{t('take-cancel')}</Button>
        </div>
      );
    case 'planned':
      return <TakeChoice store={store} plan={state.plan} />;
    case 'taking':
      return (
        <div class="take-block">
          <p>{t('take-taking')}</p>
          <progress value={state.progress} aria-label={t('take-progress')} />
          <Button onClick={store.cancel}>{t('take-cancel')}</Button>
        </div>
      );
    case 'done':
      return <TakeDone store={store} backHref={backHref} />;
    case 'refused':
      return (
        <div class="take-block" role="alert">
          <Refusal store={store} code={state.code} />
          {isDownloading && <p>{t('take-goes-on')}</p>}
          <div class="take-actions">
            <Button kind="primary" onClick={store.restart}>
              {t('take-again')}
            </Button>
            <Button onClick={onX}>{t('take-on-x')}</Button>
          </div>
          {links.length > 0 && !isDownloading && <TryLink onTry={() => store.again()} />}
        </div>
      );
  }
}

function Refusal({ store, code }: { store: TakeStore; code: TakeRefusal }) {
  const { t } = useLocale();
  if (code !== 'denied' && code !== 'broke') return <CodeNotice code={code} />;
  const host = hostOf(store.links.value?.[0]?.url ?? '');
  return (
    <Notice kind="warn" title={t(`take-${code}-title`, { host })}>
      <p>{t(`take-${code}-help`)}</p>
    </Notice>
  );
}

function TakeDone({ store, backHref }: Pick<TakeViewProps, 'store' | 'backHref'>) {
  const { t, formats } = useLocale();
  const links = store.links.value ?? [];
  const [link] = links;
  return (
    <div class="take-block" aria-live="polite">
      <Notice kind="good" title={t('take-done')}>
        {link && <p>{t('take-rest', { day: formats.day(link.expiresAt) })}</p>}
      </Notice>
      <div class="take-actions">
        <a class="button" data-kind="primary" href={backHref}>
          {t('all-recordings')}
        </a>
        {links.some(({ downloadId }) => downloadId !== undefined) && (
          <Button onClick={() => void store.cancelDownload()}>{t('take-cancel-download')}</Button>
        )}
      </div>
    </div>
  );
}
