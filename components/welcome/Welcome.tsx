import type { ComponentChildren } from 'preact';
import { useLocale } from '#components/ui/locale.ts';
import { FirstSteps, type FirstStepsProps } from './FirstSteps.tsx';
import { PinHint } from './PinHint.tsx';
import './Welcome.css';

export interface WelcomeProps extends FirstStepsProps {
  recordingsHref: string;
  /** The road to the first recording. */
  children: ComponentChildren;
}

/** Shown once, after the installation: what the extension does, what it cannot do, and how to start. */
export function Welcome({ recordingsHref, children, ...steps }: WelcomeProps) {
  const { t } = useLocale();
  return (
    <div class="welcome">
      <header class="welcome-head">
        <h1 tabIndex={-1}>{t('welcome-title')}</h1>
        <p class="welcome-lead">{t('welcome-lead')}</p>
        <FirstSteps {...steps} />
      </header>
      {children}
      <section class="welcome-before" aria-labelledby="welcome-before-title">
        <h2 id="welcome-before-title">{t('before-title')}</h2>
        <ul>
          <li>{t('before-yours')}</li>
          <li>{t('before-soon')}</li>
          <li>{t('before-left-out')}</li>
        </ul>
      </section>
      <PinHint />
      <p class="welcome-private">
        {t('private')} <a href={recordingsHref}>{t('to-library')}</a>
      </p>
    </div>
  );
}
