import { POPUP_ZOOM, type Look } from '../look.ts';
import type { ScreenState } from '../screen-state.ts';
import { openPopup, popupHas, showPopup } from './show.ts';

/** As wide as Chromium's side panel is at first. */
const SIDE_PANEL: Look = { name: 'base', size: { width: 400, height: 832 } };

const FIRST = '[data-testid="recording"]';

/** The popup of a full library. */
export const POPUP: ScreenState[] = [
  {
    page: 'popup',
    name: 'list',
    caption: 'The popup of a library',
    isPage: true,
    async reach(session) {
      return showPopup(await openPopup(session, popupHas(FIRST)));
    },
  },
  {
    page: 'popup',
    name: 'list',
    caption: 'The popup of a library',
    look: POPUP_ZOOM,
    // In a tab: a popup cannot be zoomed from outside.
    async reach({ browser, site, siteSurface }) {
      await site.bringToFront();
      await site.goto(browser.url('popup.html'));
      await site.getByTestId('recording').first().waitFor();
      return { surface: siteSurface, close: () => site.goto('about:blank') };
    },
  },
  {
    page: 'sidepanel',
    name: 'list',
    caption: 'The side panel of a library',
    look: SIDE_PANEL,
    async reach({ browser, site, siteSurface }) {
      await site.bringToFront();
      await site.goto(browser.url('sidepanel.html'));
      await site.getByTestId('recording').first().waitFor();
      return { surface: siteSurface, close: () => site.goto('about:blank') };
    },
  },
  {
    page: 'popup',
    name: 'playing',
    caption: 'The popup while it plays',
    async reach(session) {
      const popup = await openPopup(session, popupHas(FIRST));
      await popup.click({ css: `${FIRST} button` });
      await popup.waitFor(popupHas('[data-testid="player"][data-state="playing"]'));
      const { close, ...shown } = showPopup(popup);
      return {
        ...shown,
        async close() {
          await popup.click({ testId: 'play' });
          await popup.waitFor(popupHas('[data-testid="player"][data-state="paused"]'));
          await close?.();
        },
      };
    },
  },
];
