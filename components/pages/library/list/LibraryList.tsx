import { useComputed } from '@preact/signals';
import { useCallback, useMemo } from 'preact/hooks';
import { ExportOutcome } from '#components/export/ExportOutcome.tsx';
import { SelectionBar } from '#components/pages/library/selection/SelectionBar.tsx';
import { RecentlyDeleted } from '#components/recordings/trash/RecentlyDeleted.tsx';
import { createRowSelecting } from '#components/recordings/list/row-selecting.ts';
import { RecordingList } from '#components/recordings/list/RecordingList.tsx';
import { NewRequest } from '#components/request/NewRequest.tsx';
import { FilterMenu } from '#components/search/FilterMenu.tsx';
import { SearchAbove } from '#components/pages/search/SearchAbove.tsx';
import type { SearchCommand } from '#components/search/SearchSuggestions.tsx';
import { areRequestsRead, requestItems } from '#components/request/request-items.ts';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ListEntry, QueueItem } from '#utils/library/index.ts';
import { isUnfinished } from '#utils/import/index.ts';
import { formatRoute } from '#utils/library-route.ts';
import { EmptyLibrary } from '#components/welcome/EmptyLibrary.tsx';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { ChooseNotice } from './ChooseNotice.tsx';
import { LibraryRoad } from './LibraryRoad.tsx';
import { ListNotices } from './ListNotices.tsx';
import { useFoundList } from '#components/pages/search/use-found-list.ts';
import { createRowActions } from './row-actions.ts';
import './LibraryList.css';

const hrefOf = (spaceId: string): string => formatRoute({ view: 'recording', spaceId });

export interface LibraryListProps extends LibraryViewProps {
  /** What the search finds by its name. */
  commands: readonly SearchCommand[];
}

/** What can be played of these, in their order. */
const playableOf = (entries: readonly ListEntry[]): QueueItem[] =>
  entries
    .filter(({ duration, state }) => duration > 0 && state !== 'lost')
    .map(({ spaceId }) => ({ spaceId }));

/** All recordings. While there are none, how to get the first. */
export function LibraryList(props: LibraryListProps) {
  const { library, people, player, imports, request, reports, deleted, routes, search } = props;
  const { onChooseFiles } = props;
  const locale = useLocale();
  const { t } = locale;
  const { edits, exports, queue, selection, toasts } = props;
  const actions = useMemo(
    () => createRowActions({ deleted, edits, queue, selection, toasts }, locale),
    [deleted, edits, queue, selection, toasts, locale],
  );
  const selecting = useMemo(() => createRowSelecting(selection), [selection]);
  const onToggle = useCallback((spaceId: string) => void player.toggle(spaceId), [player]);
  const position = useComputed(() => player.state.value.position);
  // With what is above it, so that it does not move.
  const isRead = areRequestsRead(props) && people.directory.value !== undefined;
  const entries = isRead ? library.entries.value : undefined;
  const found = useFoundList({ search, player });
  const listed = found?.entries ?? entries;
  const isKnown = entries !== undefined || library.failure.value !== undefined;
  const route = routes.route.value;
  const isHere = route.view === 'recordings';
  const isEmpty = entries !== undefined && entries.length === 0;
  const isWaiting = isEmpty && !isUnfinished(imports.status.value);
  const isFirst = isEmpty && !isWaiting;
  const title = t(isWaiting ? 'empty-title' : isFirst ? 'first-import-title' : 'your-recordings');
  const items = requestItems(props);
  const hasFiles = items.some(({ kind }) => kind === 'offer');
  const start = (): void => void request.startGuide();
  const selected = entries?.filter(({ spaceId }) => selection.ids.value.has(spaceId)) ?? [];
  const now = exports.state.value;
  const isChoosing = isHere && route.chooses === true && !hasFiles;

  return (
    <section
      class="library-list"
      data-testid={entries && 'recordings'}
      data-count={listed?.length}
      data-empty={isEmpty ? '' : undefined}
    >
      <ListNotices {...props} hasRoad={isWaiting} />
      {isKnown && isChoosing && !isWaiting && <ChooseNotice onChooseZip={onChooseFiles} />}
      {isKnown && (
        <header class="library-list-head">
          {isHere ? <h1 tabIndex={-1}>{title}</h1> : <h2>{title}</h2>}
          {listed && !isEmpty && (
            <div class="library-list-tools">
              <p class="figures">{t('recordings-count', { count: listed.length })}</p>
              <FilterMenu store={search} facets={search.loaded.value?.session.facets.value} />
              <IconButton
                icon="play"
                label={t('play-all')}
                data-testid="play-all"
                onClick={() => void queue.playAll(playableOf(listed))}
              />
            </div>
          )}
        </header>
      )}
      {isFirst && <p class="library-list-first">{t('first-import-help')}</p>}
      {isWaiting && (
        <EmptyLibrary
          onStart={items.length > 0 ? undefined : start}
          onChooseZip={hasFiles ? undefined : onChooseFiles}
          isChoosing={isChoosing}
        >
          <LibraryRoad {...props} />
        </EmptyLibrary>
      )}
      {listed && !isEmpty && <SearchAbove search={search} commands={props.commands} count={listed.length} />}
      {listed && listed.length > 0 && (
        <RecordingList
          entries={listed}
          rowOf={library.row}
          undecided={library.undecided.value}
          showsAccount={library.hasAccounts.value}
          hrefOf={found?.hrefOf ?? hrefOf}
          order={found?.order}
          inside={found?.inside}
          isChanging={found?.isChanging}
          open={route.view === 'recording' ? route.spaceId : undefined}
          playing={player.current.value}
          position={position}
          actions={actions}
          selection={selecting}
          onToggle={onToggle}
        />
      )}
      <footer class="library-list-foot">
        {entries && !isEmpty && items.length === 0 && (
          <NewRequest
            next={request.isReminderOn.value ? request.nextRequest.value : undefined}
            onStart={start}
          />
        )}
        {entries && !isEmpty && <a href={formatRoute({ view: 'bookmarks' })}>{t('all-bookmarks')}</a>}
        {entries && !isEmpty && <a href={formatRoute({ view: 'people' })}>{t('people')}</a>}
        {(reports.reports.value ?? []).length > 0 && (
          <a href={formatRoute({ view: 'imports' })}>{t('imports-link')}</a>
        )}
        <RecentlyDeleted
          recordings={deleted.recordings.value}
          onRestore={(spaceId) => void deleted.restore(spaceId)}
          onRemoveAll={() => void deleted.removeAll()}
        />
      </footer>
      {now.state !== 'idle' && now.spaceId === undefined && (
        <ExportOutcome outcome={now} onCancel={exports.cancel} />
      )}
      {selected.length > 0 && <SelectionBar {...props} entries={selected} />}
    </section>
  );
}
