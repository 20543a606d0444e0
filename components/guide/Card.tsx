import type { RefObject } from 'preact';
import type { Translate } from '#utils/i18n/index.ts';
import type { Place, Stand } from '#utils/x/index.ts';
import { type CardAction, wordsFor } from './card-words.ts';
import { Mark } from './Logo.tsx';
import { QuotedSentence } from './QuotedSentence.tsx';
import { StepDots } from './StepDots.tsx';

interface CardProps {
  cardRef: RefObject<HTMLElement | null>;
  t: Translate;
  place: Place;
  stand: Stand;
  isIntro: boolean;
  /** The language of X's page. */
  language: string;
  onAction: (action: CardAction) => void;
  onPutAway: () => void;
}

/** Step n of 7, one sentence, and at most one button that matters. */
export function Card({ cardRef, t, place, stand, isIntro, language, onAction, onPutAway }: CardProps) {
  const words = wordsFor(place, stand, isIntro);
  const args = argsFor(place, stand);
  return (
    <aside class="card" ref={cardRef} aria-label={t('guide-name')} data-guarded={place.guarded ?? false}>
      <div class="head">
        <Mark />
        <span class="name" aria-hidden="true">
          Afterspace
        </span>
        <button type="button" class="put-away" data-testid="put-away" onClick={onPutAway}>
          {t('guide-put-away')}
        </button>
      </div>
      <div class="said" aria-live="polite" aria-atomic="true">
        <p class="step">
          {t('guide-step', { step: place.step })}
          <StepDots step={place.step} />
        </p>
        <p class="sentence">
          <QuotedSentence
            t={t}
            id={words.sentence}
            label={place.label ?? ''}
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

function argsFor(place: Place, stand: Stand) {
  return {
    since: stand.stage === 'none' ? 0 : new Date(stand.since),
    until: stand.stage === 'ready' ? new Date(stand.until) : 0,
    parts: place.parts?.total ?? 1,
    left: place.parts?.left ?? 1,
    size: place.size ?? '',
  };
}
