import { useCallback } from 'preact/hooks';
import type { ImportStore } from '#components/import/import-store.ts';
import type { RouteStore } from '#components/ui/route-store.ts';

export type ImportFiles = (files: File[] | Promise<File[]>) => void;

/** Starts an import from wherever in the library; from the welcome it leads on to the shelf that is being filled. */
export function useImportFiles({
  imports,
  routes,
}: {
  imports: ImportStore;
  routes: RouteStore;
}): ImportFiles {
  return useCallback(
    (files) => {
      if (routes.route.peek().view === 'welcome') routes.go({ view: 'recordings' });
      void imports.start(files);
    },
    [imports, routes],
  );
}
