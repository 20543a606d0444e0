import { useComputed } from '@preact/signals';
import { RecordingList } from '#components/recordings/list/RecordingList.tsx';
import { useFoundList } from '#components/pages/search/use-found-list.ts';
import { SearchAbove } from '#components/pages/search/SearchAbove.tsx';
import type { SearchCommand } from '#components/search/SearchSuggestions.tsx';
import { requestItems } from '#components/request/request-items.ts';
import { SampleCard } from '#components/sample/SampleCard.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { EmptyPopup } from '#components/welcome/EmptyPopup.tsx';
import { formatRoute } from '#utils/library-route.ts';
import type { ListEntry } from '#utils/library/index.ts';
import { LibraryLink } from './LibraryLink.tsx';
import type { PopupPageProps } from './popup-props.ts';

/** Where recordings open. */
const PAGE = '/library.html';
const hashOf = (spaceId: string): string => formatRoute({ view: 'recording', spaceId });

export interface PopupRecordingsProps extends PopupPageProps {
  entries: readonly ListEntry[];
  /** The id of the one to continue. */
  continued: string | undefined;
  /** What the search finds by its name. */
  commands: readonly SearchCommand[];
}

/** The recordings, each once; while there are none, how to get the first. */
export function PopupRecordings(props: PopupRecordingsProps) {
  const { library, entries, continued, player, search, commands, onOpenLibrary } = props;
  const found = useFoundList({ search, player, page: PAGE, onOpen: onOpenLibrary });
  const listed = found?.entries ?? entries;
  const playedTo = useComputed(() => player.state.value.position);
  return (
    <section class="popup-recordings" data-testid="recordings" data-count={listed.length}>
      {entries.length === 0 ? (
        <FirstRecording {...props} />
      ) : (
        <>
          <SearchAbove search={search} commands={commands} count={listed.length} />
          <RecordingList
            entries={listed}
            rowOf={library.row}
            undecided={library.undecided.value}
            showsAccount={library.hasAccounts.value}
            continued={found ? undefined : continued}
            hrefOf={found?.hrefOf ?? ((spaceId) => PAGE + hashOf(spaceId))}
            order={found?.order}
            inside={found?.inside}
            isChanging={found?.isChanging}
            playing={player.current.value}
            position={playedTo}
            onToggle={(spaceId) => void player.toggle(spaceId)}
            onOpen={found?.onOpen ?? ((spaceId) => onOpenLibrary(hashOf(spaceId)))}
          />
        </>
      )}
    </section>
  );
}

function FirstRecording(props: PopupPageProps) {
  const { request, access, player, onOpenLibrary } = props;
  const { t } = useLocale();
  const items = requestItems(props);
  // Without access to X the guide could not be shown.
  const isWithheld = access.isGranted.value === false;
  const canStart = !isWithheld && items.length === 0;
  return (
    <div class="popup-first">
      <EmptyPopup onStart={canStart ? () => void request.startGuide() : undefined}>
        {!items.some(({ kind }) => kind === 'offer') && (
          <LibraryLink hash={formatRoute({ view: 'recordings', chooses: true })} onOpen={onOpenLibrary}>
            {t('have-zip-link')}
          </LibraryLink>
        )}
      </EmptyPopup>
      {!isWithheld && (
        <SampleCard player={player.state} onToggle={(spaceId) => void player.toggle(spaceId)} />
      )}
    </div>
  );
}
