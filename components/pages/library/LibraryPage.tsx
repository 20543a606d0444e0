import { useEffect, useRef } from 'preact/hooks';
import { DropTarget } from '#components/import/DropTarget.tsx';
import { ImportPanel } from '#components/import/ImportPanel.tsx';
import { importWords } from '#components/import/import-words.ts';
import { LiveRegion } from '#components/ui/LiveRegion.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { LibraryHead } from './LibraryHead.tsx';
import { PlayerDock } from './PlayerDock.tsx';
import { View } from './View.tsx';
import type { LibraryPageProps } from './library-props.ts';
import { documentTitle } from './document-title.ts';
import { useBringIn } from './use-bring-in.ts';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';
import './LibraryPage.css';

/** Everything: bring in, browse, listen. */
export function LibraryPage(props: LibraryPageProps) {
  const { library, player, imports, routes } = props;
  const locale = useLocale();
  const { t } = locale;
  const main = useRef<HTMLElement>(null);
  const route = routes.route.value;
  const status = imports.status.value;
  const { code } = player.held.value;
  const bringIn = useBringIn(props);

  useEffect(() => {
    document.title = documentTitle(route, library.recordings.value ?? [], locale);
  });
  useFocusOnArrival(main, JSON.stringify(route));

  return (
    <>
      <LibraryHead {...props} onFiles={bringIn} />
      <main class="library-main" ref={main}>
        <ImportPanel status={status} onCancel={() => void imports.cancel()} />
        <View {...props} onFiles={bringIn} />
      </main>
      <PlayerDock {...props} />
      <DropTarget onFiles={bringIn} />
      <LiveRegion text={code ? t(`error-${code}-title`) : importWords(status, t)} />
    </>
  );
}
