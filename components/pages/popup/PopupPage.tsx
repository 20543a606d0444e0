import type { AccessStore } from '#components/access/access-store.ts';
import { AccessNotice } from '#components/access/AccessNotice.tsx';
import { Player } from '#components/player/Player.tsx';
import { PlayerOptions } from '#components/player/PlayerOptions.tsx';
import type { PlayerStore } from '#components/player/player-store.ts';
import { LaneStrip } from '#components/labels/LaneStrip.tsx';
import { RecordingList } from '#components/recordings/list/RecordingList.tsx';
import type { LibraryStore } from '#components/recordings/library-store.ts';
import { useComputed } from '@preact/signals';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { findPlayable, toPlayable } from '#components/labels/playable.ts';
import { RequestSummary } from '#components/request/RequestSummary.tsx';
import type { DownloadsStore } from '#components/request/downloads-store.ts';
import type { OffersStore } from '#components/request/offers-store.ts';
import { isUnderWay } from '#components/request/request-words.ts';
import type { RequestStore } from '#components/request/request-store.ts';
import { SampleCard } from '#components/sample/SampleCard.tsx';
import { CodeNotice } from '#components/ui/CodeNotice.tsx';
import { LiveRegion } from '#components/ui/LiveRegion.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import { readSample } from '#utils/sample/index.ts';
import { EmptyPopup } from '#components/welcome/EmptyPopup.tsx';
import { LibraryLink } from './LibraryLink.tsx';
import { PopupHead } from './PopupHead.tsx';
import './PopupPage.css';

export interface PopupPageProps {
  library: LibraryStore;
  player: PlayerStore;
  offers: OffersStore;
  downloads: DownloadsStore;
  request: RequestStore;
  access: AccessStore;
  /** Opens the library, or switches to it, at this route. */
  onOpenLibrary: (hash: string) => void;
}

/** The overview: status of the request, recordings, and the player. */
export function PopupPage(props: PopupPageProps) {
  const { library, player, offers, downloads, request, access, onOpenLibrary } = props;
  const locale = useLocale();
  const { t } = locale;
  const entries = library.entries.value;
  const failure = library.failure.value;
  const held = player.current.value;
  const subject = entries && findPlayable(entries, held);
  const playing = subject === undefined ? undefined : library.row(subject).value;
  const playedTo = useComputed(() => player.state.value.position);
  const isWithheld = access.isGranted.value === false;
  // Without access to X the guide could not be shown.
  const canStart = !isWithheld && !request.accounts.value.some(({ status }) => isUnderWay(status));
  const toggle = (spaceId: string) => void player.toggle(spaceId);
  const openRecording = (spaceId: string) => onOpenLibrary(formatRoute({ view: 'recording', spaceId }));

  return (
    <>
      <PopupHead onOpenLibrary={onOpenLibrary} />
      <main class="popup-main">
        {isWithheld && <AccessNotice onAsk={() => void access.ask()} />}
        <RequestSummary
          offers={offers}
          downloads={downloads}
          request={request}
          offersStart={entries !== undefined && entries.length > 0}
          renderActions={() => (
            <LibraryLink kind="primary" hash="#/" onOpen={onOpenLibrary}>
              {t('offer-import')}
            </LibraryLink>
          )}
        />
        {failure && <CodeNotice code={failure} />}
        {entries && (
          <section class="popup-recordings" data-testid="recordings" data-count={entries.length}>
            {entries.length === 0 ? (
              <EmptyPopup onStart={canStart ? () => void request.startGuide() : undefined}>
                <LibraryLink hash="#/" onOpen={onOpenLibrary}>
                  {t('have-zip-link')}
                </LibraryLink>
                {!isWithheld && (
                  <SampleCard player={player.state} onToggle={toggle}>
                    <LaneStrip lanes={readSample().lanes} />
                  </SampleCard>
                )}
              </EmptyPopup>
            ) : (
              <RecordingList
                entries={entries}
                rowOf={library.row}
                undecided={library.undecided.value}
                showsAccount={library.hasAccounts.value}
                hrefOf={(spaceId) => `/library.html${formatRoute({ view: 'recording', spaceId })}`}
                playing={held}
                position={playedTo}
                onToggle={toggle}
                onOpen={openRecording}
              />
            )}
          </section>
        )}
      </main>
      {playing && (
        <footer class="popup-player">
          <Player
            layout="mini"
            subject={toPlayable(playing, locale)}
            state={player.state}
            onToggle={toggle}
            onSeek={(spaceId, position) => void player.seek(spaceId, position)}
            onMove={(spaceId, seconds) => void player.move(spaceId, seconds)}
            options={<PlayerOptions player={player} />}
            strip={<LaneStrip lanes={playing.lanes} />}
          >
            <p class="popup-player-title">
              <bdi class="one-line">{recordingTitle(playing, locale)}</bdi>
            </p>
          </Player>
        </footer>
      )}
      <LiveRegion text={held.code ? t(`error-${held.code}-title`) : ''} />
    </>
  );
}
