import { h } from './dom.ts';
import type { Site } from './site.ts';

/** Says on each page that this is not X. Its button skips the day's wait. */
export function renderBanner(site: Site): HTMLElement {
  const { texts, waiting } = site.view;
  const message = h('p', {}, texts.standIn);
  const skipDay = (): void => {
    site.send('day').then(
      () => message.replaceChildren(texts.dayPassed),
      (error: unknown) => reportError(error),
    );
  };
  const skip = h(
    'button',
    { type: 'button', 'data-testid': 'stand-in-day', click: skipDay },
    texts.letADayPass,
  );
  return h('aside', { 'aria-label': texts.standIn, class: 'banner' }, message, waiting && skip);
}
