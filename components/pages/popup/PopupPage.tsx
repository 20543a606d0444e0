import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { PeopleProvider } from '#components/labels/speaker-names.ts';
import { findPlayable } from '#components/labels/playable.ts';
import { areRequestsRead } from '#components/request/request-items.ts';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { HighlightContext } from '#components/labels/Highlighted.tsx';
import { goToResults } from '#components/pages/search/go-to-results.ts';
import { foundText } from '#components/pages/search/found-text.ts';
import { SearchField } from '#components/search/SearchField.tsx';
import type { SearchCommand } from '#components/search/SearchSuggestions.tsx';
import { LiveRegion } from '#components/ui/notice/LiveRegion.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import type { PopupPageProps } from './popup-props.ts';
import { PopupHead } from './PopupHead.tsx';
import { PopupPlayer } from './PopupPlayer.tsx';
import { PopupRecordings } from './PopupRecordings.tsx';
import { PopupStatus } from './PopupStatus.tsx';
import { useContinued } from './use-continued.ts';
import { useFirstRecording } from './use-first-recording.ts';
import { usePopupKeys } from './use-popup-keys.ts';
import './PopupPage.css';

/** The overview, in a popup or beside a page: where the request is, the recordings, and the player. */
export function PopupPage(props: PopupPageProps) {
  const { library, people, player, search, onOpenLibrary, onOpenBeside } = props;
  const main = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { t } = useLocale();
  const entries = library.entries.value;
  const failure = library.failure.value;
  const { code } = player.current.value;
  const isEmpty = entries !== undefined && entries.length === 0;
  const first = useFirstRecording(isEmpty);
  const isKnown = isEverythingKnown(props) && (!isEmpty || first !== undefined);
  const continued = useContinued(library);
  const playable = entries && findPlayable(entries, player.current.value, continued);
  const recording = playable === undefined ? undefined : library.row(playable).value;
  const openSettings = useCallback(() => onOpenLibrary(formatRoute({ view: 'settings' })), [onOpenLibrary]);
  const focusField = useCallback(() => field.current?.select(), []);
  const hasSearch = isKnown && entries !== undefined && !isEmpty;
  useLayoutEffect(() => {
    if (field.current) search.giveTo(field.current);
  }, [search, hasSearch]);
  // After the first paint, which does not wait for it.
  useEffect(() => {
    if (hasSearch) void search.load();
  }, [search, hasSearch]);
  usePopupKeys({ player, spaceId: playable, onSettings: openSettings, onSearch: focusField });
  const commands = useMemo(
    (): SearchCommand[] => [{ label: t('settings'), icon: 'settings', run: openSettings }],
    [t, openSettings],
  );

  return (
    <PeopleProvider value={people.directory}>
      <HighlightContext.Provider value={search.loaded.value?.session.highlighter.value}>
        <PopupHead onOpenLibrary={onOpenLibrary} onOpenBeside={onOpenBeside} hasName={!hasSearch}>
          {hasSearch && (
            <SearchField
              store={search}
              input={field}
              onResults={(isEnter) => {
                const { current: list } = main;
                if (list) goToResults(search, list, isEnter, commands);
              }}
            />
          )}
        </PopupHead>
        <main class="popup-main" ref={main}>
          {isKnown && (
            <>
              <PopupStatus {...props} />
              {failure && <CodeNotice code={failure} />}
              {entries && (
                <PopupRecordings
                  {...props}
                  entries={entries}
                  continued={continued}
                  commands={commands}
                  first={first}
                />
              )}
            </>
          )}
        </main>
        {isKnown && recording && <PopupPlayer recording={recording} player={player} />}
        <LiveRegion text={code ? t(`error-${code}-title`) : foundText(search, t)} />
      </HighlightContext.Provider>
    </PeopleProvider>
  );
}

/** Until then the page shows its head only, so that nothing moves when the rest is known. */
function isEverythingKnown(props: PopupPageProps): boolean {
  const { library, people, access } = props;
  const isLibraryKnown = library.entries.value !== undefined || library.failure.value !== undefined;
  const arePeopleKnown = people.directory.value !== undefined;
  return isLibraryKnown && arePeopleKnown && access.isGranted.value !== undefined && areRequestsRead(props);
}
