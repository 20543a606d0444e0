import type { ComponentChildren } from 'preact';
import { Notice } from '#components/ui/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { PinHint } from './PinHint.tsx';
import { Road } from './Roadmap.tsx';
import './Welcome.css';

export interface WelcomeProps {
  recordingsHref: string;
  onStart: () => void;
  /** How to bring an archive that is here already. */
  children: ComponentChildren;
}

/** Opens once, after the install: what this does, what it cannot do, and where to begin. */
export function Welcome({ recordingsHref, onStart, children }: WelcomeProps) {
  const { t } = useLocale();
  return (
    <div class="welcome">
      <header class="welcome-head">
        <h1 tabIndex={-1}>{t('welcome-title')}</h1>
        <p class="welcome-lead">{t('welcome-lead')}</p>
      </header>
      <Road />
      <div class="welcome-start">
        <button type="button" class="button welcome-button" data-kind="primary" onClick={onStart}>
          {t('start-guide')}
        </button>
        <a href={recordingsHref}>{t('to-library')}</a>
      </div>
      <Notice kind="info" title={t('before-title')}>
        <ul class="welcome-before">
          <li>{t('before-yours')}</li>
          <li>{t('before-soon')}</li>
          <li>{t('before-left-out')}</li>
        </ul>
      </Notice>
      {children}
      <PinHint />
      <p class="welcome-private">{t('private')}</p>
    </div>
  );
}
