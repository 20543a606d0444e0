import { useLocale } from '#components/ui/locale.ts';
import type { HandsFreeStore } from './hands-free-store.ts';
import './HandsFree.css';

export interface HandsFreeProps {
  store: HandsFreeStore;
}

/** Lets a finished download import itself, where the browser can. */
export function HandsFree({ store }: HandsFreeProps) {
  const { t } = useLocale();
  const state = store.state.value;
  if (state === undefined || state === 'impossible') return null;
  return (
    <details class="hands-free" data-testid="hands-free" data-state={state}>
      <summary>{t(state === 'on' ? 'hands-free-on' : 'hands-free')}</summary>
      {state === 'needs-switch' && (
        <>
          <p>{t('hands-free-switch')}</p>
          <button type="button" class="button" onClick={() => void store.openSwitch()}>
            {t('hands-free-open-switch')}
          </button>
        </>
      )}
      {state === 'off' && (
        <>
          <p>{t('hands-free-offer')}</p>
          <button type="button" class="button" onClick={() => void store.allow()}>
            {t('hands-free-allow')}
          </button>
        </>
      )}
      {state === 'on' && (
        <>
          <p>{t('hands-free-is-on')}</p>
          <button type="button" class="button" data-kind="quiet" onClick={() => void store.disallow()}>
            {t('hands-free-disallow')}
          </button>
        </>
      )}
    </details>
  );
}
