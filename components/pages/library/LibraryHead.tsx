import { FilePicker } from '#components/import/FilePicker.tsx';
import { Logo } from '#components/ui/Logo.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#components/ui/route-store.ts';
import type { LibraryViewProps } from './library-props.ts';
import { pickerPosition } from './picker-position.ts';
import './LibraryHead.css';

export function LibraryHead({ library, imports, routes, onFiles }: LibraryViewProps) {
  const { t } = useLocale();
  // A library that cannot be read may still be filled.
  const count = library.failure.value ? 1 : library.recordings.value?.length;
  const place = pickerPosition(routes.route.value, count, imports.status.value);
  return (
    <header class="library-head">
      <a class="library-brand" href={formatRoute({ view: 'recordings' })}>
        <Logo />
        {t('app-name')}
      </a>
      {place === 'head' && <FilePicker kind="plain" onOpen={imports.prepare} onFiles={onFiles} />}
    </header>
  );
}
