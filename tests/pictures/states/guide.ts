import { setState } from '../../fixtures/x-pages/to-state.ts';
import { X_STATES } from '../../fixtures/x-pages/states.ts';
import { storeRequest } from '../../e2e/guide-card.ts';
import type { ScreenState } from '../screen-state.ts';

const STARTED = { guide: 'on', guideAt: 0, begun: true };

interface OnX {
  /** What is stored of the request. */
  request?: object;
  /** The test id of a button of the card to click. */
  click?: string;
}

function onX(name: string, caption: string, { request = {}, click }: OnX = {}): ScreenState {
  return {
    page: 'guide',
    name: click ?? (Object.keys(request).length > 0 ? 'no-answer' : name),
    caption,
    async reach({ browser, x, site, siteSurface, lang }) {
      const state = X_STATES.find((each) => each.name === name);
      if (state === undefined) throw new Error(`X has no state ${name}`);
      await site.goto('about:blank');
      await storeRequest(browser, { ...STARTED, ...request });
      setState(x, state, { language: lang });
      await site.bringToFront();
      await site.goto(`https://x.com${state.path}`);
      for (const testId of state.clicks ?? []) await site.getByTestId(testId).click();
      const { step, state: guideState } = state.expected;
      await site.locator(`afterspace-guide[data-step="${step}"][data-state="${guideState}"] .card`).waitFor();
      if (click !== undefined) await site.locator(`afterspace-guide [data-testid="${click}"]`).click();
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
  onX('onboarding', 'X’s sign-in page of 2026'),
  onX('passkey', 'X asks for a passkey'),
  onX('ways', 'X offers another way to verify'),
  onX('password-later', 'A field that cannot be used yet'),
  onX('request-link', 'The request on a page of its own'),
  onX('off-2026', 'Archives are turned off'),
  onX('suspended', 'A suspended account'),
  onX('x-error', 'X’s error page'),
  onX('requesting-2026', 'Seven days without an answer', {
    request: { requestedAt: Date.now() - 8 * 24 * 3_600_000, requestedBy: 'seen' },
  }),
  onX('replaced', 'A page that is not known'),
  onX('replaced', 'The report of such a page', { click: 'report' }),
];
