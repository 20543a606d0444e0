import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useMemo, useRef, useState } from 'preact/hooks';
import { scrollToOffset } from '#components/ui/scroller.ts';
import { useNow } from '#components/ui/use-now.ts';
import type { PlayerState } from '#utils/engine/index.ts';
import { undecidedCopies, type LibraryRecording } from '#utils/library/index.ts';
import { MonthHeading } from './MonthHeading.tsx';
import { RecordingRow } from './RecordingRow.tsx';
import type { RowActions } from './RowMenu.tsx';
import { groupByMonth } from './list-months.ts';
import { useRowKeys } from './use-row-keys.ts';
import { rowOffset, useVisibleMonths } from './use-visible-months.ts';
import './RecordingList.css';

export interface RecordingListProps {
  recordings: readonly LibraryRecording[];
  hrefOf: (spaceId: string) => string;
  /** The id of the recording that is open beside the list. */
  open?: string | undefined;
  /** What the player has loaded. */
  playing?: Pick<PlayerState, 'spaceId' | 'state'> | undefined;
  /** Of the player, in seconds. */
  position: ReadonlySignal<number>;
  onToggle: (spaceId: string) => void;
  onOpen?: ((spaceId: string) => void) | undefined;
  /** What the menu of a row does; without it, rows have none. */
  actions?: RowActions | undefined;
}

/** Newest first, by month. Of thousands of recordings only those in view are rendered. */
export function RecordingList(props: RecordingListProps) {
  const { recordings, hrefOf, open, playing, position, onToggle, onOpen, actions } = props;
  const now = useNow();
  const list = useRef<HTMLDivElement>(null);
  const months = useMemo(() => groupByMonth(recordings), [recordings]);
  const visible = useVisibleMonths(list, months);
  const { sizes } = visible;
  const undecided = useMemo(() => undecidedCopies(recordings), [recordings]);
  const showsAccount = useMemo(
    () => new Set(recordings.flatMap(({ account }) => account?.id ?? [])).size > 1,
    [recordings],
  );
  const reveal = (index: number) => {
    if (!list.current) return;
    const offset = rowOffset(months, index, sizes);
    scrollToOffset(list.current, { offset, height: sizes.row, margin: sizes.heading });
  };
  const pointed = useSignal<string | undefined>(undefined);
  const [renaming, setRenaming] = useState<string | undefined>(undefined);
  const { tabStop, focusRow } = useRowKeys(list, recordings, {
    open,
    reveal,
    pointed,
    onToggle,
    onRename: actions && setRenaming,
    onRemove: actions?.remove,
  });

  return (
    <div
      class="recording-list"
      ref={list}
      style={{ paddingBlockStart: `${visible.before}px`, paddingBlockEnd: `${visible.after}px` }}
    >
      {visible.months.map(({ month, from, to }) => (
        <section key={month.key}>
          <MonthHeading month={month} id={`month-${month.key}`} />
          <ul
            aria-labelledby={`month-${month.key}`}
            style={{
              paddingBlockStart: `${(from - month.from) * sizes.row}px`,
              paddingBlockEnd: `${(month.from + month.count - to) * sizes.row}px`,
            }}
          >
            {recordings.slice(from, to).map((recording, index) => (
              <RecordingRow
                key={recording.spaceId}
                recording={recording}
                href={hrefOf(recording.spaceId)}
                rank={from + index + 1}
                total={recordings.length}
                showsAccount={showsAccount}
                isUndecided={undecided.has(recording.spaceId)}
                isOpen={open === recording.spaceId}
                isTabStop={tabStop === recording.spaceId}
                playing={playing?.spaceId === recording.spaceId ? playing.state : undefined}
                now={now}
                position={position}
                actions={actions}
                pointed={pointed}
                isRenaming={renaming === recording.spaceId}
                onRename={(isRenaming) => {
                  setRenaming(isRenaming ? recording.spaceId : undefined);
                  if (!isRenaming) focusRow(recording.spaceId);
                }}
                onToggle={onToggle}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
