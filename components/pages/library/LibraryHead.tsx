import { FilePicker } from '#components/import/FilePicker.tsx';
import { AppLogo } from '#components/ui/AppLogo.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute, type Route } from '#utils/library-route.ts';
import { isUnfinished, type ImportStatus } from '#utils/import/index.ts';
import type { LibraryViewProps } from './library-props.ts';
import './LibraryHead.css';

export function LibraryHead({ library, imports, routes, onFiles }: LibraryViewProps) {
  const { t } = useLocale();
  // A library that cannot be read may not be empty.
  const count = library.failure.value ? 1 : library.recordings.value?.length;
  const position = pickerPosition(routes.route.value, count, imports.status.value);
  return (
    <header class="library-head">
      <a class="library-brand" href={formatRoute({ view: 'recordings' })}>
        <AppLogo />
        {t('app-name')}
      </a>
      {position === 'head' && <FilePicker kind="plain" onOpen={imports.prepare} onFiles={onFiles} />}
    </header>
  );
}

/**
 * Where the one file picker is shown: in the page while importing a ZIP is the main task there, otherwise in the head;
 * undefined until the library has been read.
 */
function pickerPosition(
  route: Route,
  count: number | undefined,
  status: ImportStatus,
): 'page' | 'head' | undefined {
  if (route.view === 'welcome') return 'page';
  if (count === undefined) return undefined;
  return route.view === 'recordings' && count === 0 && !isUnfinished(status) ? 'page' : 'head';
}
