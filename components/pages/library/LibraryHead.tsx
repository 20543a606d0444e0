import { FilePicker } from '#components/import/FilePicker.tsx';
import { Mark } from '#components/ui/Logo.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#components/ui/route-store.ts';
import type { LibraryViewProps } from './library-props.ts';
import { pickerPlace } from './picker-position.ts';
import './LibraryHead.css';

export function LibraryHead({ library, imports, routes, onFiles }: LibraryViewProps) {
  const { t } = useLocale();
  // A library that cannot be read may still be filled.
  const count = library.failure.value ? 1 : library.recordings.value?.length;
  const place = pickerPlace(routes.route.value, count, imports.status.value);
  return (
    <header class="library-head">
      <a class="library-brand" href={formatRoute({ view: 'shelf' })}>
        <Mark />
        {t('app-name')}
      </a>
      {place === 'head' && <FilePicker kind="plain" onOpen={imports.prepare} onFiles={onFiles} />}
    </header>
  );
}
