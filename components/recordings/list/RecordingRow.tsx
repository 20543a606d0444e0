import { useComputed, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Highlighted } from '#components/labels/Highlighted.tsx';
import { TitleField } from '#components/labels/TitleField.tsx';
import { listeningOf } from '#components/labels/listening.ts';
import { recordingTitle, wholeTitle } from '#components/labels/recording-title.ts';
import { guestNames } from '#components/labels/guest-names.ts';
import { useSpeakerNames } from '#components/labels/speaker-names.ts';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { PlayerState } from '#utils/engine/index.ts';
import type { LibraryRecording, ListEntry } from '#utils/library/index.ts';
import { shortTag } from '#utils/visible-text.ts';
import type { RowActions } from './RowMenu.tsx';
import type { FocusRequest } from './focus-request.ts';
import type { RowSelecting } from './row-selecting.ts';
import { RowRing } from './RowRing.tsx';
import { RowStatus } from './RowStatus.tsx';
import './RecordingRow.css';

export interface RecordingRowProps {
  entry: ListEntry;
  /** Undefined until it has been read. */
  row: ReadonlySignal<LibraryRecording | undefined>;
  /** The link target of the title. */
  href: string;
  /** The position in the complete list, from 1, and its length: only a part of it may be rendered. */
  rank: number;
  total: number;
  isOpen: boolean;
  /** Whether Tab stops here: a list has one such row, and the arrow keys move it. */
  isTabStop: boolean;
  /** Whether the person has not said yet which of several copies of this Space is theirs. */
  isUndecided: boolean;
  /** Whether to show the account, since the library has recordings of several. */
  showsAccount: boolean;
  /** ms since 1970 */
  now: number;
  /** What the player does with it; undefined where it has another recording, or none. */
  playing: PlayerState['state'] | undefined;
  /** Of the player, in seconds. */
  position: ReadonlySignal<number>;
  onToggle: (spaceId: string) => void;
  /** Absent where rows have no menu: in the popup. */
  actions?: RowActions | undefined;
  /** Absent where rows cannot be selected: in the popup. */
  selection?: RowSelecting | undefined;
  /** The recording whose row has the pointer or the focus. */
  pointed: ReadonlySignal<string | undefined>;
  focus: FocusRequest;
  /** Whether its title is being edited here. */
  isRenaming: boolean;
  onRename: (spaceId: string, isRenaming: boolean) => void;
  /** Replaces following `href` on a plain click. */
  onOpen?: ((spaceId: string) => void) | undefined;
}

/** One recording. Until it has been read, its place in the list. */
export function RecordingRow(props: RecordingRowProps) {
  const recording = props.row.value;
  return recording ? (
    <ReadRow {...props} recording={recording} />
  ) : (
    <li class="recording" data-space={props.entry.spaceId} aria-busy="true" />
  );
}

function ReadRow(props: RecordingRowProps & { recording: LibraryRecording }) {
  const { recording, href, rank, total, isOpen, isTabStop, isUndecided, showsAccount, playing } = props;
  const { now, position, actions, selection, pointed, focus, isRenaming, onRename, onToggle, onOpen } = props;
  const { spaceId, startedAt, account, duration, bytes, state, tags = [] } = recording;
  const locale = useLocale();
  const { t, formats } = locale;
  const title = recordingTitle(recording, locale);
  const guests = guestNames(recording, locale, useSpeakerNames());
  const isSelected = useComputed(() => selection?.ids.value.has(spaceId) === true).value;
  const link = useFocusOnRequest(spaceId, focus);
  const open = onOpen && ((event: MouseEvent) => openInstead(event, () => onOpen(spaceId)));

  return (
    <li
      class="recording"
      data-testid="recording"
      data-space={spaceId}
      data-seconds={duration.toFixed(3)}
      data-bytes={bytes}
      data-state={state}
      data-heard={recording.heard}
      data-playing={playing}
      data-selected={isSelected ? 'true' : undefined}
      data-open={isOpen ? '' : undefined}
      aria-posinset={rank}
      aria-setsize={total}
    >
      {selection && (
        <selection.Checkbox
          title={title}
          isSelected={isSelected}
          onToggle={() => selection.toggle(spaceId)}
        />
      )}
      <RowRing
        recording={recording}
        title={title}
        playing={playing}
        position={position}
        onToggle={() => onToggle(spaceId)}
      />
      <div class="recording-text">
        {isRenaming && actions && (
          <TitleField
            title={wholeTitle(recording, locale)}
            onEnd={(text) => {
              onRename(spaceId, false);
              if (text !== undefined && text.trim() !== wholeTitle(recording, locale))
                actions.rename(recording, text);
            }}
          />
        )}
        <a
          ref={link}
          class="recording-title"
          href={href}
          hidden={isRenaming}
          tabIndex={isTabStop ? 0 : -1}
          aria-current={isOpen ? 'true' : undefined}
          onClick={open}
        >
          <bdi class="one-line">
            <Highlighted text={title} />
          </bdi>
        </a>
        <p class="recording-line">
          {showsAccount && account?.handle !== undefined && <bdi>@{account.handle}</bdi>}
          {startedAt === undefined ? (
            <span>{t('no-date')}</span>
          ) : (
            <time dateTime={new Date(startedAt).toISOString()}>{formats.nearDay(startedAt, now)}</time>
          )}
          {duration > 0 && <time dateTime={`PT${duration.toFixed(3)}S`}>{formats.clock(duration)}</time>}
          {guests && (
            <bdi class="recording-guests">
              <Highlighted text={guests} />
            </bdi>
          )}
          {tags.length > 0 && (
            <span class="recording-tags">
              <bdi class="one-line">
                <Highlighted text={formats.list(tags.map(shortTag))} />
              </bdi>
            </span>
          )}
        </p>
      </div>
      {recording.isFavourite && <FavouriteStar />}
      <RowStatus state={state} isUndecided={isUndecided} listening={listeningOf(recording)} />
      {actions && (
        <actions.Menu
          recording={recording}
          title={title}
          pointed={pointed}
          actions={actions}
          onRename={() => onRename(spaceId, true)}
        />
      )}
    </li>
  );
}

function FavouriteStar() {
  const { t } = useLocale();
  return (
    <span class="recording-star" title={t('favourite')}>
      <Icon name="star" />
      <span class="visually-hidden">{t('favourite')}</span>
    </span>
  );
}

/** Returns the ref of the row's link, which takes the focus as soon as it is there and that is requested. */
function useFocusOnRequest(spaceId: string, focus: FocusRequest): RefObject<HTMLAnchorElement | null> {
  const link = useRef<HTMLAnchorElement>(null);
  const take = () => {
    if (focus.spaceId.value !== spaceId || !link.current || link.current.hidden) return;
    link.current.focus({ preventScroll: true });
    focus.request(undefined);
  };
  useSignalEffect(take);
  // After its title was edited, the link is there again only now.
  useLayoutEffect(take);
  return link;
}

/** Handles a plain click; a click that opens a new tab or window is left to the browser. */
function openInstead(event: MouseEvent, open: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
}
