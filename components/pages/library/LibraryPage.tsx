import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { BackupDialog } from '#components/backup/BackupDialog.tsx';
import { BackupPassword } from '#components/import/BackupPassword.tsx';
import { DropTarget } from '#components/import/DropTarget.tsx';
import { FileInputs } from '#components/import/FileInputs.tsx';
import { SearchHighlights } from '#components/pages/search/SearchHighlights.tsx';
import { goToResults } from '#components/pages/search/go-to-results.ts';
import { foundText } from '#components/pages/search/found-text.ts';
import { SearchField } from '#components/search/SearchField.tsx';
import { importAnnouncement } from '#components/import/import-words.ts';
import { PeopleProvider } from '#components/labels/speaker-names.ts';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { LiveRegion } from '#components/ui/notice/LiveRegion.tsx';
import { Toast } from '#components/ui/notice/Toast.tsx';
import { useLocale, type Locale } from '#components/ui/locale.ts';
import type { Route } from '#utils/library-route.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { KeySheet } from './KeySheet.tsx';
import { LibraryDetail } from './LibraryDetail.tsx';
import { LibraryHead } from './LibraryHead.tsx';
import { LibraryList } from '#components/pages/library/list/LibraryList.tsx';
import { LibraryPlayer } from '#components/pages/library/player/LibraryPlayer.tsx';
import { createDroppedTranscriptStore } from './dropped-transcript-store.ts';
import type { ImportFiles, LibraryPageProps } from './library-props.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { usePageKeys } from './use-page-keys.ts';
import { useSearchCommands } from './use-search-commands.ts';
import './LibraryPage.css';

/** Views that are not of a recording: the list is not beside them. */
const WHOLE_VIEWS: readonly Route['view'][] = ['welcome', 'settings', 'help'];

/** The full page: import, browse, listen. */
export function LibraryPage(props: LibraryPageProps) {
  const { library, people, player, imports, lockedBackups, routes, search, toasts } = props;
  const locale = useLocale();
  const { t } = locale;
  const main = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [showsKeys, setShowsKeys] = useState(false);
  const route = routes.route.value;
  const entries = library.entries.value;
  const openRecording = route.view === 'recording' ? library.row(route.spaceId).value : undefined;
  const importFiles = useImportFiles(props);
  const dropped = useMemo(createDroppedTranscriptStore, []);
  const dropFiles = useDroppedFiles(props, importFiles, dropped);
  const onChooseFiles = useCallback(() => files.current?.click(), []);
  const onChooseFolder = useCallback(() => folder.current?.click(), []);
  const onSearch = useCallback(() => field.current?.select(), []);
  const onKeys = useCallback(() => setShowsKeys(true), []);
  const hasSearch = entries !== undefined && entries.length > 0;
  // Without recordings there is no list to choose from: the road to the first one takes the whole width.
  const isList = route.view === 'recordings';
  const hasPanes = hasSearch && !WHOLE_VIEWS.includes(route.view);
  const view = { ...props, dropped, onFiles: importFiles, onChooseFiles, onChooseFolder };

  useEffect(() => {
    document.title = documentTitle(route, openRecording, locale);
  });
  useLayoutEffect(() => {
    if (field.current) search.giveTo(field.current);
  }, [search, hasSearch]);
  useFocusOnArrival(main, route);
  usePageKeys({ ...props, onKeys, onSearch });
  const commands = useSearchCommands({ ...props, onChooseFiles, onChooseFolder, onKeys });
  // In a narrow window the list is behind the recording.
  const showList = () => {
    if (!isList && !matchMedia('(width >= 960px)').matches) routes.go({ view: 'recordings' });
  };

  return (
    <PeopleProvider value={people.directory}>
      <SearchHighlights search={search}>
        <LibraryHead route={route} onChooseFiles={onChooseFiles} onChooseFolder={onChooseFolder}>
          {hasSearch && (
            <SearchField
              store={search}
              input={field}
              onType={showList}
              onResults={(isEnter) => {
                showList();
                const { current: list } = main;
                if (list) goToResults(search, list, isEnter, commands);
              }}
            />
          )}
        </LibraryHead>
        <LibraryPlayer {...props} />
        <main
          class="library-main"
          ref={main}
          data-panes={hasPanes ? 2 : 1}
          data-shows={isList ? 'list' : 'detail'}
        >
          {route.view !== 'welcome' && <LibraryList {...view} commands={commands} />}
          <div class="library-detail">
            <LibraryDetail {...view} />
          </div>
        </main>
        <FileInputs files={files} folder={folder} onOpen={imports.prepare} onFiles={importFiles} />
        {showsKeys && <KeySheet player={player} onClose={() => setShowsKeys(false)} />}
        {lockedBackups.locked.value && (
          <BackupPassword
            backup={lockedBackups.locked.value}
            onPassword={lockedBackups.unlock}
            onClose={lockedBackups.giveUp}
          />
        )}
        <BackupDialog store={props.backup} />
        <Toast store={toasts} />
        <DropTarget
          onOver={imports.prepare}
          onFiles={dropFiles}
          note={openRecording && t('drop-transcript')}
        />
        <PageNews {...props} />
      </SearchHighlights>
    </PeopleProvider>
  );
}

/** What screen readers say: what has failed, how an import goes, what a search finds. */
function PageNews({ player, imports, search }: LibraryPageProps) {
  const { t } = useLocale();
  const { code } = player.current.value;
  const news = importAnnouncement(imports.status.value, t) || foundText(search, t);
  return <LiveRegion text={code ? t(`error-${code}-title`) : news} />;
}

/** Starts an import from anywhere in the library. From where a ZIP was chosen it leads on to the recordings. */
function useImportFiles({ lockedBackups, routes }: LibraryPageProps): ImportFiles {
  return useCallback(
    (files) => {
      const route = routes.route.peek();
      const isDone = route.view === 'welcome' || (route.view === 'recordings' && route.chooses === true);
      if (isDone) routes.go({ view: 'recordings' });
      void lockedBackups.start(files);
    },
    [lockedBackups, routes],
  );
}

/**
 * Moves the focus when the view changes, but not when the page opens: back in the list to the row that was reached last,
 * else to the heading. Neither scrolls, so that each pane keeps its place. Who came to choose a ZIP finds the focus on the
 * button for it.
 */
function useFocusOnArrival(container: RefObject<HTMLElement | null>, route: Route): void {
  const view = JSON.stringify(route);
  const isList = route.view === 'recordings';
  const isChoosing = isList && route.chooses === true;
  const lastRef = useRef(view);
  useEffect(() => {
    if (lastRef.current === view) return;
    lastRef.current = view;
    // Somebody who types goes on typing.
    if (isChoosing || document.activeElement?.matches('input')) return;
    const row = container.current?.querySelector<HTMLElement>('.recording-title[tabindex="0"]');
    const target = (isList && row) || container.current?.querySelector('h1');
    target?.focus({ preventScroll: true });
  }, [container, view, isList, isChoosing]);
}

/** The tab's title. Tabs are narrow, so the open recording's title comes first. */
function documentTitle(route: Route, open: LibraryRecording | undefined, locale: Locale): string {
  const view = locale.t(viewTitleId(route));
  return locale.t('page-title', { title: open ? recordingTitle(open, locale) : view });
}

function viewTitleId(route: Route): string {
  const { view } = route;
  if (view === 'settings') return route.section ? `settings-${route.section}` : 'settings';
  if (view === 'help') return 'help';
  if (view === 'take') return 'take-spaces';
  if (view === 'bookmarks') return 'all-bookmarks';
  if (view === 'people' || view === 'person') return 'people';
  return view === 'imports' ? 'imports-title' : 'your-recordings';
}
