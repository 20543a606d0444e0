import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { AutoImportStore } from './auto-import-store.ts';
import { SwitchIllustration } from './SwitchIllustration.tsx';
import './AutoImport.css';
import './settings.css';

export interface AutoImportProps {
  store: AutoImportStore;
  /** An import or playback is running, which the browser's switch would end. */
  isBusy: boolean;
}

/** The setting that imports finished downloads automatically, if the browser allows it. */
export function AutoImport({ store, isBusy }: AutoImportProps) {
  const { t } = useLocale();
  const state = store.state.value;
  if (state === undefined) return null;
  return (
    <section
      class="setting"
      data-testid="auto-import"
      data-state={state}
      aria-labelledby="setting-auto-import"
    >
      <h2 id="setting-auto-import">{t('auto-import')}</h2>
      {state === 'impossible' && <p class="setting-lead">{t('auto-import-impossible')}</p>}
      {state === 'on' && <WhileOn onDisallow={() => void store.disallow()} />}
      {(state === 'needs-switch' || state === 'off') && (
        <>
          <p class="setting-lead">{t('auto-import-lead')}</p>
          <ol class="auto-import-steps">
            <Step isDone={state === 'off'} text={t('auto-import-step-open')}>
              {state === 'needs-switch' && (
                <OpenSwitch isBusy={isBusy} onOpen={() => void store.openSwitch()} />
              )}
            </Step>
            <Step isDone={state === 'off'} text={t('auto-import-step-switch')}>
              {state === 'needs-switch' && <SwitchIllustration />}
            </Step>
            <Step isDone={false} text={t('auto-import-step-allow')}>
              {state === 'off' && (
                <button type="button" class="button" data-kind="primary" onClick={() => void store.allow()}>
                  {t('auto-import-allow')}
                </button>
              )}
            </Step>
          </ol>
        </>
      )}
    </section>
  );
}

interface StepProps {
  isDone: boolean;
  text: string;
  children: ComponentChildren;
}

function Step({ isDone, text, children }: StepProps) {
  const { t } = useLocale();
  return (
    <li data-done={isDone}>
      <p>
        {text}
        {isDone && (
          <span class="auto-import-done">
            <Icon name="check" />
            {t('auto-import-done')}
          </span>
        )}
      </p>
      {children}
    </li>
  );
}

/** Says what the switch does before the person opens its page. */
function OpenSwitch({ isBusy, onOpen }: { isBusy: boolean; onOpen: () => void }) {
  const { t } = useLocale();
  if (isBusy) return <p class="auto-import-warning">{t('auto-import-busy')}</p>;
  return (
    <>
      <p class="auto-import-warning">{t('auto-import-restarts')}</p>
      <button type="button" class="button" data-kind="primary" onClick={onOpen}>
        {t('auto-import-open-switch')}
      </button>
    </>
  );
}

function WhileOn({ onDisallow }: { onDisallow: () => void }) {
  const { t } = useLocale();
  return (
    <>
      <p class="auto-import-on">
        <Icon name="check" />
        {t('auto-import-on')}
      </p>
      <p class="setting-lead">{t('auto-import-is-on')}</p>
      <button type="button" class="button" onClick={onDisallow}>
        {t('auto-import-disallow')}
      </button>
    </>
  );
}
