import { h } from './dom.ts';
import type { Site } from './site.ts';

/** Says on every page that this is not X, and lets a person who tries it out skip the day's wait. */
export function renderBanner(site: Site): HTMLElement {
  const { texts, waiting } = site.view;
  const message = h('p', {}, texts.standIn);
  const letADayPass = (): void => {
    site.tell('day').then(
      () => message.replaceChildren(texts.dayPassed),
      (error: unknown) => reportError(error),
    );
  };
  const skip = h(
    'button',
    { type: 'button', 'data-testid': 'stand-in-day', click: letADayPass },
    texts.letADayPass,
  );
  return h('aside', { 'aria-label': texts.standIn, class: 'banner' }, message, waiting && skip);
}
