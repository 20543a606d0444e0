import type { RefObject } from 'preact';
import type { Translate } from '#utils/i18n/index.ts';
import type { GuideStep, RequestStatus } from '#utils/x/index.ts';
import { type CardAction, wordsFor } from './card-words.ts';
import { GuideLogo } from './GuideLogo.tsx';
import { QuotedSentence } from './QuotedSentence.tsx';
import { StepDots } from './StepDots.tsx';

interface CardProps {
  cardRef: RefObject<HTMLElement | null>;
  t: Translate;
  guideStep: GuideStep;
  status: RequestStatus;
  isIntro: boolean;
  /** The language of X's page. */
  language: string;
  onAction: (action: CardAction) => void;
  onDismiss: () => void;
}

/** The step, one sentence, smaller notes and at most two buttons. */
export function Card({ cardRef, t, guideStep, status, isIntro, language, onAction, onDismiss }: CardProps) {
  const words = wordsFor(guideStep, status, isIntro);
  const args = argsFor(guideStep, status);
  return (
    <aside class="card" ref={cardRef} aria-label={t('guide-name')} data-guarded={guideStep.guarded ?? false}>
      <div class="head">
        <GuideLogo />
        <span class="name" aria-hidden="true">
          Afterspace
        </span>
        <button type="button" class="guide-dismiss" data-testid="dismiss" onClick={onDismiss}>
          {t('guide-dismiss')}
        </button>
      </div>
      <div class="message" aria-live="polite" aria-atomic="true">
        <p class="step">
          {t('guide-step', { step: guideStep.step })}
          <StepDots step={guideStep.step} />
        </p>
        <p class="sentence">
          <QuotedSentence
            t={t}
            id={words.sentence}
            label={guideStep.label ?? ''}
            language={language}
            args={args}
          />
        </p>
        {words.notes.length > 0 && (
          <ul class="notes">
            {words.notes.map((note) => (
              <li key={note}>{t(note, args)}</li>
            ))}
          </ul>
        )}
      </div>
      {(words.primary ?? words.secondary) !== undefined && (
        <div class="actions">
          {words.primary && <ActionButton action={words.primary} t={t} onAction={onAction} isPrimary />}
          {words.secondary && <ActionButton action={words.secondary} t={t} onAction={onAction} />}
        </div>
      )}
    </aside>
  );
}

interface ActionButtonProps {
  action: CardAction;
  t: Translate;
  isPrimary?: boolean;
  onAction: (action: CardAction) => void;
}

function ActionButton({ action, t, isPrimary = false, onAction }: ActionButtonProps) {
  return (
    <button
      type="button"
      class={isPrimary ? 'primary' : 'secondary'}
      data-testid={action}
      onClick={() => onAction(action)}
    >
      {t(`guide-do-${action}`)}
    </button>
  );
}

function argsFor(guideStep: GuideStep, status: RequestStatus) {
  return {
    since: status.state === 'none' ? 0 : new Date(status.since),
    until: status.state === 'ready' ? new Date(status.until) : 0,
    parts: guideStep.parts?.total ?? 1,
    left: guideStep.parts?.left ?? 1,
    size: guideStep.size ?? '',
  };
}
