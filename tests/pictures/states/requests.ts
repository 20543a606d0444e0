import { storeRequest } from '../../e2e/guide-card.ts';
import { SAMPLE_ACCOUNT } from '../../fixtures/archive/index.ts';
import type { ScreenState } from '../screen-state.ts';
import { openPopup, openView, popupHas, showLibrary, showPopup } from './show.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Wait {
  name: string;
  caption: string;
  /** What is stored, with its times as ms before now. */
  request: Readonly<Record<string, number>>;
}

const WAITS: Wait[] = [
  { name: 'waiting', caption: 'X prepares the archive', request: { requestedAt: 9 * HOUR } },
  {
    name: 'ready',
    caption: 'The archive can be downloaded',
    request: { requestedAt: 2 * DAY, readyAt: DAY },
  },
  {
    name: 'expired',
    caption: 'X’s link has expired',
    request: { requestedAt: 10 * DAY, readyAt: 8 * DAY },
  },
];

const requestOf = ({ request }: Wait): object => ({
  guide: 'idle',
  requestedBy: 'seen',
  handle: SAMPLE_ACCOUNT.handle,
  ...Object.fromEntries(Object.entries(request).map(([key, ago]) => [key, Date.now() - ago])),
});

/** The wait for X, in an empty library and in the popup. */
export const REQUESTS: ScreenState[] = WAITS.flatMap((wait): ScreenState[] => [
  {
    page: 'library',
    name: `request-${wait.name}`,
    caption: wait.caption,
    async reach(session) {
      await storeRequest(session.browser, requestOf(wait));
      const library = await openView(session, '');
      await library.locator(`[data-testid="request"][data-state="${wait.name}"]`).waitFor();
      return showLibrary(session);
    },
  },
  {
    page: 'popup',
    name: `request-${wait.name}`,
    caption: `Popup: ${wait.caption}`,
    async reach(session) {
      const popup = await openPopup(session, popupHas(`[data-testid="request"][data-state="${wait.name}"]`));
      const { close, ...shown } = showPopup(popup);
      return {
        ...shown,
        async close() {
          await close?.();
          await storeRequest(session.browser, null);
        },
      };
    },
  },
]);
