import { setState } from '../../fixtures/x-pages/to-state.ts';
import { X_STATES } from '../../fixtures/x-pages/states.ts';
import { storeRequest } from '../../e2e/guide-card.ts';
import type { ScreenState } from '../screen-state.ts';

const STARTED = { guide: 'on', guideAt: 0, begun: true };

function onX(name: string, caption: string): ScreenState {
  return {
    page: 'guide',
    name,
    caption,
    async reach({ browser, x, site, siteSurface, lang }) {
      const state = X_STATES.find((each) => each.name === name);
      if (state === undefined) throw new Error(`X has no state ${name}`);
      await site.goto('about:blank');
      await storeRequest(browser, STARTED);
      setState(x, state, { language: lang });
      await site.bringToFront();
      await site.goto(`https://x.com${state.path}`);
      for (const testId of state.clicks ?? []) await site.getByTestId(testId).click();
      const { step, state: guideState } = state.expected;
      await site.locator(`afterspace-guide[data-step="${step}"][data-state="${guideState}"] .card`).waitFor();
      return {
        surface: siteSurface,
        within: 'afterspace-guide',
        close: async () => {
          await site.goto('about:blank');
          await storeRequest(browser, null);
        },
      };
    },
  };
}

/** The card on the stand-in's pages. */
export const GUIDE: ScreenState[] = [
  { ...onX('home', 'The guide’s first step'), isPage: true },
  onX('menu', 'The guide in X’s menu'),
  onX('password', 'The guide beside X’s question for the password'),
  onX('request', 'The guide at the request'),
  onX('ready', 'The guide at the finished archive'),
];
