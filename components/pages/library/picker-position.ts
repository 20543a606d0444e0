import type { Route } from '#components/ui/route-store.ts';
import type { ImportStatus } from '#utils/import/index.ts';

/**
 * Where the one pair of pickers stands: in the page while bringing a ZIP is the main thing to do, else in its head;
 * nowhere until it is known which.
 */
export function pickerPosition(
  route: Route,
  count: number | undefined,
  status: ImportStatus,
): 'page' | 'head' | undefined {
  if (route.view === 'welcome') return 'page';
  if (count === undefined) return undefined;
  return route.view === 'recordings' && count === 0 && status.state !== 'reading' ? 'page' : 'head';
}
