import type { ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { directionOf, type Language, type Translate } from '#utils/i18n/index.ts';
import { layOutCard } from '#components/guide/card/card-layout.ts';
import { Card } from '#components/guide/card/Card.tsx';
import type { Budget } from '#components/guide/watch/budget.ts';
import type { CardAction } from '#components/guide/card/card-words.ts';
import { followElement } from '#components/guide/watch/follow-element.ts';
import type { GuideStore } from './guide-store.ts';
import { GuideLogo } from '#components/guide/card/GuideLogo.tsx';
import type { Swap } from './swap-card.ts';

/** The language of our interface, and what it says. X's page may have another. */
export interface GuideWords {
  language: Language;
  t: Translate;
}

interface GuideProps {
  store: GuideStore;
  words: ReadonlySignal<GuideWords>;
  budget: Budget;
  onSwap: (swap: Swap) => void;
  /** Puts the focus on one of the card's buttons if one that has just gone had it. */
  onFocus: (testId: string) => void;
}

/** The card and the outline, or the tab of a dismissed guide. */
export function Guide({ store, words, budget, onSwap, onFocus }: GuideProps) {
  const { language, t } = words.value;
  const outline = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLElement>(null);
  const guideStep = store.guideStep.value;
  const isDismissed = store.isDismissed.value;
  const { isRtl, language: pageLanguage } = store.page.value;

  useCardLayout(store, { card, outline, budget });

  if (!guideStep && !isDismissed) return null;
  return (
    <div
      class="guide"
      lang={language}
      dir={directionOf(language)}
      data-theme={store.theme.value}
      data-page-dir={isRtl ? 'rtl' : 'ltr'}
    >
      {!isDismissed && <div class="outline" ref={outline} aria-hidden="true" hidden />}
      {isDismissed || !guideStep ? (
        <button type="button" class="tab" data-testid="reopen" onClick={() => onSwap('reopen')}>
          <GuideLogo />
          <span class="hidden-words">{t('guide-reopen')}</span>
        </button>
      ) : (
        <Card
          cardRef={card}
          t={t}
          guideStep={guideStep}
          status={store.status.value}
          isIntro={store.isIntro.value}
          language={pageLanguage}
          report={store.report}
          onAction={(action) => {
            ACTIONS[action](store);
            const next = FOCUS_AFTER[action];
            if (next !== undefined) onFocus(next);
          }}
          onDismiss={() => onSwap('dismiss')}
        />
      )}
    </div>
  );
}

interface LayoutOptions {
  card: RefObject<HTMLElement | null>;
  outline: RefObject<HTMLElement | null>;
  budget: Budget;
}

/** Keeps the outline around the target and the card beside it while they are shown. */
function useCardLayout(store: GuideStore, { card, outline, budget }: LayoutOptions): void {
  const guideStep = store.guideStep.value;
  const { isRtl } = store.page.value;
  const report = store.report.text.value;
  useEffect(() => {
    if (!guideStep || !card.current || !outline.current) return undefined;
    const stop = new AbortController();
    const parts = { card: card.current, outline: outline.current };
    // At a new step the card moves to its target. When the target moves, the card stays if it can.
    let isArriving = true;
    const onMove = (): void => {
      layOutCard(parts, guideStep, { isRtl, isArriving });
      isArriving = false;
    };
    followElement(guideStep.target ?? parts.card, { onMove, budget, signal: stop.signal });
    return () => stop.abort();
  }, [
    card,
    outline,
    budget,
    guideStep,
    store.status.value,
    store.isDismissed.value,
    store.isIntro.value,
    report,
    isRtl,
  ]);
}

/** The report takes the place of the buttons, and they its own. */
const FOCUS_AFTER: Partial<Record<CardAction, string>> = { report: 'copy', back: 'report' };

const ACTIONS: Record<CardAction, (store: GuideStore) => void> = {
  begin: (store) => void store.note({ type: 'begin' }),
  'take-there': (store) => store.goToArchivePage(),
  confirm: (store) => void store.note({ type: 'confirm', step: store.guideStep.value?.step ?? 1 }),
  reload: (store) => store.reload(),
  'open-library': (store) => store.openLibrary(),
  'take-spaces': (store) => store.takeSpaces(),
  'more-ways': (store) => store.moreWays(),
  again: (store) => void store.requestAgain(),
  report: (store) => store.report.open(),
  copy: (store) => void store.report.copy(),
  back: (store) => store.report.close(),
};
