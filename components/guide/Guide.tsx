import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { directionOf, type Language, type Translate } from '#utils/i18n/index.ts';
import { arrange } from './card-layout.ts';
import { Card } from './Card.tsx';
import type { CardAction } from './card-words.ts';
import { followElement } from './follow-element.ts';
import type { GuideStore } from './guide-store.ts';
import { Mark } from './Logo.tsx';
import type { Swap } from './swap-card.ts';

interface GuideProps {
  store: GuideStore;
  t: Translate;
  /** The interface's language; X's page has one of its own. */
  language: Language;
  onSwap: (swap: Swap) => void;
}

/** The card and the outline, or the tab of a guide that was put away. */
export function Guide({ store, t, language, onSwap }: GuideProps) {
  const outline = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLElement>(null);
  const place = store.place.value;
  const isAway = store.isAway.value;
  const { isRtl, language: pageLanguage } = store.page.value;

  useArrangement(store, card, outline);

  if (!place && !isAway) return null;
  return (
    <div
      class="guide"
      lang={language}
      dir={directionOf(language)}
      data-theme={store.theme.value}
      data-page-dir={isRtl ? 'rtl' : 'ltr'}
    >
      {!isAway && <div class="outline" ref={outline} aria-hidden="true" hidden />}
      {isAway || !place ? (
        <button type="button" class="tab" data-testid="bring-back" onClick={() => onSwap('bring-back')}>
          <Mark />
          <span class="hidden-words">{t('guide-bring-back')}</span>
        </button>
      ) : (
        <Card
          cardRef={card}
          t={t}
          place={place}
          stand={store.stand.value}
          isIntro={store.isIntro.value}
          language={pageLanguage}
          onAction={(action) => ACTIONS[action](store)}
          onPutAway={() => onSwap('put-away')}
        />
      )}
    </div>
  );
}

/** Keeps card and outline beside the target, for as long as both are shown. */
function useArrangement(
  store: GuideStore,
  card: RefObject<HTMLElement | null>,
  outline: RefObject<HTMLElement | null>,
): void {
  const place = store.place.value;
  const { isRtl } = store.page.value;
  useEffect(() => {
    if (!place || !card.current || !outline.current) return undefined;
    const stop = new AbortController();
    const parts = { card: card.current, outline: outline.current };
    // In a new place the card goes to its target; as that one moves, the card stays where it can.
    let isArriving = true;
    const follow = (): void => {
      arrange(parts, place, { isRtl, isArriving });
      isArriving = false;
    };
    followElement(place.target ?? parts.card, follow, stop.signal);
    return () => stop.abort();
  }, [card, outline, place, store.stand.value, store.isAway.value, store.isIntro.value, isRtl]);
}

const ACTIONS: Record<CardAction, (store: GuideStore) => void> = {
  begin: (store) => void store.note({ type: 'begin' }),
  'take-there': (store) => store.takeThere(),
  tell: (store) => void store.note({ type: 'tell', step: store.place.value?.step ?? 1 }),
  reload: (store) => store.reload(),
  'open-library': (store) => store.openLibrary(),
  again: (store) => void store.note({ type: 'again' }),
};
