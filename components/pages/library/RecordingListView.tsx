import { FilePicker } from '#components/import/FilePicker.tsx';
import { RecentlyDeleted } from '#components/recordings/trash/RecentlyDeleted.tsx';
import { RecordingList } from '#components/recordings/list/RecordingList.tsx';
import { RequestSummary } from '#components/request/RequestSummary.tsx';
import type { Offer } from '#components/request/offers-store.ts';
import { isUnderWay } from '#components/request/request-words.ts';
import { useLocale } from '#components/ui/locale.ts';
import { isUnfinished } from '#utils/import/index.ts';
import { formatRoute } from '#utils/library-route.ts';
import { DropInvitation } from '#components/welcome/DropInvitation.tsx';
import { EmptyLibrary } from '#components/welcome/EmptyLibrary.tsx';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { LibraryViewProps } from './library-props.ts';
import { OfferActions } from './OfferActions.tsx';
import './RecordingListView.css';

export interface RecordingListViewProps extends LibraryViewProps {
  recordings: readonly LibraryRecording[];
  /** The id of the recording that is open beside the list: its title is then the heading of the page. */
  open: string | undefined;
}

/** All recordings. While there are none, how to get the first. */
export function RecordingListView(props: RecordingListViewProps) {
  const { recordings, open, player, imports, offers, downloads, request, reports, deleted, onFiles } = props;
  const { t } = useLocale();
  const isEmpty = recordings.length === 0;
  const isWaiting = isEmpty && !isUnfinished(imports.status.value);
  const title = t(isWaiting ? 'empty-title' : 'your-recordings');
  // A request or download in progress is above the list, the way to begin one below it.
  const isBusy =
    offers.waiting.value.length + downloads.active.value.length > 0 ||
    request.accounts.value.some(({ status }) => isUnderWay(status));
  const renderActions = (offer: Offer) => <OfferActions offer={offer} offers={offers} />;

  return (
    <section class="recording-list-view" data-testid="recordings" data-count={recordings.length}>
      <header class="recordings-head">
        {open === undefined ? <h1 tabIndex={-1}>{title}</h1> : <h2>{title}</h2>}
        {!isEmpty && <p class="recordings-count">{t('recordings-count', { count: recordings.length })}</p>}
      </header>
      {isBusy && (
        <RequestSummary
          offers={offers}
          downloads={downloads}
          request={request}
          renderActions={renderActions}
          offersStart={false}
        />
      )}
      {isWaiting && (
        <EmptyLibrary onStart={isBusy ? undefined : () => void request.startGuide()}>
          <DropInvitation>
            <FilePicker kind="plain" onOpen={imports.prepare} onFiles={onFiles} />
          </DropInvitation>
        </EmptyLibrary>
      )}
      {!isEmpty && (
        <RecordingList
          recordings={recordings}
          hrefOf={(spaceId) => formatRoute({ view: 'recording', spaceId })}
          open={open}
          playing={player.current.value}
          onToggle={(spaceId) => void player.toggle(spaceId)}
        />
      )}
      {!isEmpty && !isBusy && (
        <RequestSummary
          offers={offers}
          downloads={downloads}
          request={request}
          renderActions={renderActions}
          offersStart
        />
      )}
      {(reports.reports.value ?? []).length > 0 && (
        <p class="recordings-link">
          <a href={formatRoute({ view: 'imports' })}>{t('imports-link')}</a>
        </p>
      )}
      <RecentlyDeleted
        recordings={deleted.recordings.value}
        onRestore={(spaceId) => void deleted.restore(spaceId)}
        onRemoveAll={() => void deleted.removeAll()}
      />
      <p class="recordings-link">
        <a href={formatRoute({ view: 'settings' })}>{t('settings')}</a>
      </p>
    </section>
  );
}
