import { useComputed } from '@preact/signals';
import { RecordingList } from '#components/recordings/list/RecordingList.tsx';
import { useFoundList } from '#components/pages/search/use-found-list.ts';
import { SearchAbove } from '#components/pages/search/SearchAbove.tsx';
import type { SearchCommand } from '#components/search/SearchSuggestions.tsx';
import { formatRoute } from '#utils/library-route.ts';
import type { ListEntry } from '#utils/library/index.ts';
import type { PopupPageProps } from './popup-props.ts';
import type { FirstRecordingPart } from './use-first-recording.ts';

/** Where recordings open. */
const PAGE = '/library.html';
const hashOf = (spaceId: string): string => formatRoute({ view: 'recording', spaceId });

export interface PopupRecordingsProps extends PopupPageProps {
  entries: readonly ListEntry[];
  /** The id of the one to continue. */
  continued: string | undefined;
  /** What the search finds by its name. */
  commands: readonly SearchCommand[];
  /** What is shown while there are none. */
  first: FirstRecordingPart | undefined;
}

/** The recordings, each once; while there are none, how to get the first. */
export function PopupRecordings(props: PopupRecordingsProps) {
  const { library, entries, continued, player, search, commands, first: First, onOpenLibrary } = props;
  const found = useFoundList({ search, player, page: PAGE, onOpen: onOpenLibrary });
  const listed = found?.entries ?? entries;
  const playedTo = useComputed(() => player.state.value.position);
  return (
    <section class="popup-recordings" data-testid="recordings" data-count={listed.length}>
      {entries.length === 0 ? (
        First && <First {...props} />
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
