import { FilePicker } from '#components/import/FilePicker.tsx';
import { RequestSummary } from '#components/request/RequestSummary.tsx';
import { CodeNotice } from '#components/ui/CodeNotice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import { DropInvitation } from '#components/welcome/DropInvitation.tsx';
import { Welcome } from '#components/welcome/Welcome.tsx';
import type { LibraryViewProps } from './library-props.ts';
import { OfferActions } from './OfferActions.tsx';
import { ImportsView } from './ImportsView.tsx';
import { OpenRecording } from './OpenRecording.tsx';
import { SettingsView } from './SettingsView.tsx';
import { RecordingListView } from './RecordingListView.tsx';
import './LibraryView.css';

/** The view of the current route: the recordings, with one of them open beside the list, or another page. */
export function LibraryView(props: LibraryViewProps) {
  const { library, imports, offers, downloads, request, routes, onFiles } = props;
  const { t } = useLocale();
  const route = routes.route.value;
  const failure = library.failure.value;
  const recordings = library.recordings.value;

  if (route.view === 'welcome') {
    return (
      <Welcome recordingsHref={formatRoute({ view: 'recordings' })} onStart={() => void request.startGuide()}>
        {offers.waiting.value.length > 0 && (
          <RequestSummary
            offers={offers}
            downloads={downloads}
            request={request}
            renderActions={(offer) => <OfferActions offer={offer} offers={offers} />}
            offersStart={false}
          />
        )}
        <DropInvitation>
          <FilePicker kind="plain" onOpen={imports.prepare} onFiles={onFiles} />
        </DropInvitation>
      </Welcome>
    );
  }
  if (route.view === 'imports') return <ImportsView {...props} />;
  if (route.view === 'settings') return <SettingsView {...props} />;
  return (
    <>
      {!recordings && <h1 class="visually-hidden">{t('your-recordings')}</h1>}
      {failure && <CodeNotice code={failure} />}
      {recordings && (
        <div class="library-view" data-view={route.view}>
          <RecordingListView
            {...props}
            recordings={recordings}
            open={route.view === 'recording' ? route.spaceId : undefined}
          />
          {route.view === 'recording' && (
            <OpenRecording {...props} key={route.spaceId} recordings={recordings} spaceId={route.spaceId} />
          )}
        </div>
      )}
    </>
  );
}
