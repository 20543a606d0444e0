import { useComputed } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import { RecentlyDeleted } from '#components/recordings/trash/RecentlyDeleted.tsx';
import { RecordingList } from '#components/recordings/list/RecordingList.tsx';
import { RequestSummary } from '#components/request/RequestSummary.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { ChooseButtons } from '#components/import/ChooseButtons.tsx';
import { isUnfinished } from '#utils/import/index.ts';
import { formatRoute } from '#utils/library-route.ts';
import { DropInvitation } from '#components/welcome/DropInvitation.tsx';
import { EmptyLibrary } from '#components/welcome/EmptyLibrary.tsx';
import type { LibraryViewProps } from './library-props.ts';
import { isRequestBusy, ListNotices } from './ListNotices.tsx';
import { createRowActions } from './row-actions.ts';
import { OfferActions } from './OfferActions.tsx';
import './LibraryList.css';

const hrefOf = (spaceId: string): string => formatRoute({ view: 'recording', spaceId });

/** All recordings. While there are none, how to get the first. */
export function LibraryList(props: LibraryViewProps) {
  const { library, player, imports, offers, downloads, request, reports, deleted, routes } = props;
  const locale = useLocale();
  const { t } = locale;
  const { edits, toasts } = props;
  const actions = useMemo(
    () => createRowActions({ deleted, edits, toasts }, locale),
    [deleted, edits, toasts, locale],
  );
  const onToggle = useCallback((spaceId: string) => void player.toggle(spaceId), [player]);
  const position = useComputed(() => player.state.value.position);
  const entries = library.entries.value;
  const route = routes.route.value;
  const isHere = route.view === 'recordings';
  const isEmpty = entries?.length === 0;
  const isWaiting = isEmpty && !isUnfinished(imports.status.value);
  const title = t(isWaiting ? 'empty-title' : 'your-recordings');
  const isBusy = isRequestBusy(props);

  return (
    <section
      class="library-list"
      data-testid={entries && 'recordings'}
      data-count={entries?.length}
      data-empty={isEmpty ? '' : undefined}
    >
      <ListNotices {...props} />
      <header class="library-list-head">
        {isHere ? <h1 tabIndex={-1}>{title}</h1> : <h2>{title}</h2>}
        {entries && !isEmpty && <p class="figures">{t('recordings-count', { count: entries.length })}</p>}
      </header>
      {isWaiting && (
        <EmptyLibrary onStart={isBusy ? undefined : () => void request.startGuide()}>
          <DropInvitation>
            <ChooseButtons {...props} />
          </DropInvitation>
        </EmptyLibrary>
      )}
      {entries && !isEmpty && (
        <RecordingList
          entries={entries}
          rowOf={library.row}
          undecided={library.undecided.value}
          showsAccount={library.hasAccounts.value}
          hrefOf={hrefOf}
          open={route.view === 'recording' ? route.spaceId : undefined}
          playing={player.current.value}
          position={position}
          actions={actions}
          onToggle={onToggle}
        />
      )}
      <footer class="library-list-foot">
        {!isEmpty && !isBusy && (
          <RequestSummary
            offers={offers}
            downloads={downloads}
            request={request}
            renderActions={(offer) => <OfferActions offer={offer} offers={offers} />}
            offersStart
          />
        )}
        {(reports.reports.value ?? []).length > 0 && (
          <a href={formatRoute({ view: 'imports' })}>{t('imports-link')}</a>
        )}
        <RecentlyDeleted
          recordings={deleted.recordings.value}
          onRestore={(spaceId) => void deleted.restore(spaceId)}
          onRemoveAll={() => void deleted.removeAll()}
        />
      </footer>
    </section>
  );
}
