import { ChooseButtons } from '#components/import/ChooseButtons.tsx';
import { formatRoute } from '#utils/library-route.ts';
import { DropInvitation } from '#components/welcome/DropInvitation.tsx';
import { Welcome } from '#components/welcome/Welcome.tsx';
import type { LibraryViewProps } from './library-props.ts';
import { NothingOpen } from './NothingOpen.tsx';
import { ListNotices } from './ListNotices.tsx';
import { ImportsView } from './ImportsView.tsx';
import { OpenRecording } from './OpenRecording.tsx';
import { SettingsView } from './SettingsView.tsx';

/** What the current route shows beside the list, or instead of it in a narrow window. */
export function LibraryDetail(props: LibraryViewProps) {
  const { request, routes } = props;
  const route = routes.route.value;

  switch (route.view) {
    case 'welcome':
      return (
        <Welcome
          recordingsHref={formatRoute({ view: 'recordings' })}
          onStart={() => void request.startGuide()}
        >
          <ListNotices {...props} />
          <DropInvitation>
            <ChooseButtons {...props} />
          </DropInvitation>
        </Welcome>
      );
    case 'imports':
      return <ImportsView {...props} />;
    case 'settings':
      return <SettingsView {...props} />;
    case 'recording':
      return <OpenRecording {...props} key={route.spaceId} spaceId={route.spaceId} />;
    case 'recordings':
      return <NothingOpen />;
  }
}
