import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { HandsFreeStore } from './auto-import-store.ts';
import { SwitchPicture } from './SwitchIllustration.tsx';
import './AutoImport.css';
import './settings.css';

export interface HandsFreeProps {
  store: HandsFreeStore;
  /** An import or sound is under way, which the browser's switch would end. */
  isBusy: boolean;
}

/** Lets a finished download import itself, where the browser can. */
export function HandsFree({ store, isBusy }: HandsFreeProps) {
  const { t } = useLocale();
  const state = store.state.value;
  if (state === undefined) return null;
  return (
    <section class="setting" data-testid="hands-free" data-state={state} aria-labelledby="setting-hands-free">
      <h2 id="setting-hands-free">{t('hands-free')}</h2>
      {state === 'impossible' && <p class="setting-lead">{t('hands-free-impossible')}</p>}
      {state === 'on' && <WhileOn onDisallow={() => void store.disallow()} />}
      {(state === 'needs-switch' || state === 'off') && (
        <>
          <p class="setting-lead">{t('hands-free-lead')}</p>
          <ol class="hands-free-steps">
            <Step isDone={state === 'off'} text={t('hands-free-step-open')}>
              {state === 'needs-switch' && (
                <OpenSwitch isBusy={isBusy} onOpen={() => void store.openSwitch()} />
              )}
            </Step>
            <Step isDone={state === 'off'} text={t('hands-free-step-switch')}>
              {state === 'needs-switch' && <SwitchPicture />}
            </Step>
            <Step isDone={false} text={t('hands-free-step-allow')}>
              {state === 'off' && (
                <button type="button" class="button" data-kind="primary" onClick={() => void store.allow()}>
                  {t('hands-free-allow')}
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
          <span class="hands-free-done">
            <Icon name="check" />
            {t('hands-free-done')}
          </span>
        )}
      </p>
      {children}
    </li>
  );
}

/** What the switch does is said before it is thrown. */
function OpenSwitch({ isBusy, onOpen }: { isBusy: boolean; onOpen: () => void }) {
  const { t } = useLocale();
  if (isBusy) return <p class="hands-free-warning">{t('hands-free-busy')}</p>;
  return (
    <>
      <p class="hands-free-warning">{t('hands-free-restarts')}</p>
      <button type="button" class="button" data-kind="primary" onClick={onOpen}>
        {t('hands-free-open-switch')}
      </button>
    </>
  );
}

function WhileOn({ onDisallow }: { onDisallow: () => void }) {
  const { t } = useLocale();
  return (
    <>
      <p class="hands-free-on">
        <Icon name="check" />
        {t('hands-free-on')}
      </p>
      <p class="setting-lead">{t('hands-free-is-on')}</p>
      <button type="button" class="button" onClick={onDisallow}>
        {t('hands-free-disallow')}
      </button>
    </>
  );
}
