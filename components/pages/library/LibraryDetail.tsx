import { formatRoute } from '#utils/library-route.ts';
import { areRequestsRead, requestItems } from '#components/request/request-items.ts';
import { Welcome } from '#components/welcome/Welcome.tsx';
import type { LibraryViewProps } from './library-props.ts';
import { LibraryRoad } from '#components/pages/library/list/LibraryRoad.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { ListNotices } from '#components/pages/library/list/ListNotices.tsx';
import { BookmarksView } from './BookmarksView.tsx';
import { ImportsView } from './ImportsView.tsx';
import { PeopleView } from '#components/pages/library/people/PeopleView.tsx';
import { PersonView } from '#components/pages/library/people/PersonView.tsx';
import { OpenRecording } from '#components/pages/library/recording/OpenRecording.tsx';
import { HelpView } from '#components/pages/library/help/HelpView.tsx';
import { SettingsView } from '#components/pages/library/settings/SettingsView.tsx';
import { RequestLog } from '#components/take/RequestLog.tsx';
import { TakeView } from '#components/take/TakeView.tsx';

/** What the current route shows beside the list, or instead of it in a narrow window. */
export function LibraryDetail(props: LibraryViewProps) {
  const { request, routes, onChooseFiles } = props;
  const route = routes.route.value;
  const items = requestItems(props);

  switch (route.view) {
    case 'welcome':
      return (
        <>
          <ListNotices {...props} hasRoad />
          {areRequestsRead(props) && (
            <Welcome
              recordingsHref={formatRoute({ view: 'recordings' })}
              onStart={items.length > 0 ? undefined : () => void request.startGuide()}
              onChooseZip={items.some(({ kind }) => kind === 'offer') ? undefined : onChooseFiles}
            >
              <LibraryRoad {...props} />
            </Welcome>
          )}
        </>
      );
    case 'bookmarks':
      return <BookmarksView {...props} />;
    case 'imports':
      return <ImportsView {...props} />;
    case 'settings':
      return <SettingsView {...props} section={route.section} />;
    case 'help':
      return <HelpView {...props} page={route.page} />;
    case 'take':
      return (
        <TakeView
          store={props.take}
          backHref={formatRoute({ view: 'recordings' })}
          onX={() => void request.startGuide()}
        >
          <RequestLog log={props.sentRequests} />
        </TakeView>
      );
    case 'people':
      return <PeopleView {...props} />;
    case 'person':
      return <PersonView {...props} key={route.key} personKey={route.key} />;
    case 'recording':
      return <OpenRecording {...props} key={route.spaceId} spaceId={route.spaceId} at={route.at} />;
    case 'recordings':
      return <NothingOpen />;
  }
}
