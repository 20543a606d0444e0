import type { ComponentChildren } from 'preact';
import { Notice } from '#components/ui/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { PinHint } from './PinHint.tsx';
import { Roadmap } from './Roadmap.tsx';
import './Welcome.css';

export interface WelcomeProps {
  recordingsHref: string;
  onStart: () => void;
  /** The way to import an archive that the person has already. */
  children: ComponentChildren;
}

/** Shown once, after the installation: what the extension does, what it cannot do, and how to start. */
export function Welcome({ recordingsHref, onStart, children }: WelcomeProps) {
  const { t } = useLocale();
  return (
    <div class="welcome">
      <header class="welcome-head">
        <h1 tabIndex={-1}>{t('welcome-title')}</h1>
        <p class="welcome-lead">{t('welcome-lead')}</p>
      </header>
      <Roadmap />
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
