import type { RefObject } from 'preact';
import type { Translate } from '#utils/i18n/index.ts';
import type { GuideStep, RequestStatus } from '#utils/x/index.ts';
import { ActionButton } from './ActionButton.tsx';
import { type CardAction, wordsFor } from './card-words.ts';
import { GuideLogo } from './GuideLogo.tsx';
import { QuotedSentence } from './QuotedSentence.tsx';
import { Report } from './Report.tsx';
import type { ReportStore } from './report-store.ts';
import { StepDots } from './StepDots.tsx';

interface CardProps {
  cardRef: RefObject<HTMLElement | null>;
  t: Translate;
  guideStep: GuideStep;
  status: RequestStatus;
  isIntro: boolean;
  report: ReportStore;
  /** The language of X's page. */
  language: string;
  onAction: (action: CardAction) => void;
  onDismiss: () => void;
}

/** The step, one sentence, smaller notes and a few buttons; or the report of a page that is not known. */
export function Card(props: CardProps) {
  const { cardRef, t, guideStep, report, onAction, onDismiss } = props;
  const text = report.text.value;
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
      {text === undefined ? (
        <StepCard {...props} />
      ) : (
        <Report t={t} text={text} outcome={report.outcome.value} onAction={onAction} />
      )}
    </aside>
  );
}

function StepCard({ t, guideStep, status, isIntro, language, onAction }: CardProps) {
  const words = wordsFor(guideStep, status, isIntro);
  const args = argsFor(guideStep, status);
  const { primary, secondary, other } = words;
  return (
    <>
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
      {(primary ?? secondary ?? other) !== undefined && (
        <div class="actions">
          {primary && <ActionButton action={primary} t={t} onAction={onAction} kind="primary" />}
          {secondary && <ActionButton action={secondary} t={t} onAction={onAction} />}
          {other && <ActionButton action={other} t={t} onAction={onAction} kind="plain" />}
        </div>
      )}
    </>
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
