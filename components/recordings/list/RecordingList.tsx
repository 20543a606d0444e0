import { useComputed, useSignal, type ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import { scrollToOffset } from '#components/ui/list/scroller.ts';
import { useNow } from '#components/ui/use-now.ts';
import type { PlayerState } from '#utils/engine/index.ts';
import type { LibraryRecording, ListEntry } from '#utils/library/index.ts';
import type { RowSelecting } from './row-selecting.ts';
import { createFocusRequest } from './focus-request.ts';
import { MonthHeading } from './MonthHeading.tsx';
import { RecordingRow } from './RecordingRow.tsx';
import type { RowActions } from './RowMenu.tsx';
import { sectionOf, sectionsOf, withFirst } from './list-sections.ts';
import { useRowKeys } from './use-row-keys.ts';
import { linesAbove, MAX_FULL_LIST, rowOffset, rowsHeight, useVisibleMonths } from './use-visible-months.ts';
import './RecordingList.css';

export interface RecordingListProps {
  /** All that are listed, newest first. */
  entries: readonly ListEntry[];
  /** The id of the one to continue, which is shown before all others. */
  continued?: string | undefined;
  /** What a row shows; undefined until it has been read. Only rows in view are asked for. */
  rowOf: (spaceId: string) => ReadonlySignal<LibraryRecording | undefined>;
  /** Those about which the person has not said yet which of several copies is theirs. */
  undecided: ReadonlySet<string>;
  /** Whether to show accounts, since there are several. */
  showsAccount: boolean;
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
  /** Absent where rows cannot be selected: in the popup. */
  selection?: RowSelecting | undefined;
  /** What the list is in the order of, if that is not by month. */
  order?: string | undefined;
  /** Whether its rows change while somebody types: then only those in view are rendered, however few there are. */
  isChanging?: boolean | undefined;
  /** What is shown below rows, in lines. */
  inside?: RowInside | undefined;
}

/** Lines below rows. */
export interface RowInside {
  /** How many this row has. */
  linesOf(spaceId: string): number;
  /** They are as high as that. */
  render(spaceId: string): ComponentChildren;
}

/** The one to continue, then newest first, by month. Of thousands of recordings only those in view are rendered, and read. */
export function RecordingList(props: RecordingListProps) {
  const { continued, rowOf, undecided, showsAccount, hrefOf, open, playing, position } = props;
  const { onToggle, onOpen, actions, selection, order, inside, isChanging } = props;
  const { formats } = useLocale();
  const now = useNow();
  const list = useRef<HTMLDivElement>(null);
  const entries = useMemo(() => withFirst(props.entries, continued), [props.entries, continued]);
  const months = useMemo(
    () => (order === undefined ? sectionsOf(entries, continued) : sectionOf(entries, order)),
    [entries, continued, order],
  );
  const above = useMemo(
    () => linesAbove(inside && entries.map(({ spaceId }) => inside.linesOf(spaceId))),
    [entries, inside],
  );
  const visible = useVisibleMonths(list, months, { above, full: isChanging ? 0 : MAX_FULL_LIST });
  const { sizes } = visible;
  const reveal = (index: number) => {
    if (!list.current) return;
    const offset = rowOffset(months, index, sizes, above);
    scrollToOffset(list.current, { offset, height: sizes.row, margin: sizes.heading });
  };
  const isSelecting = useComputed(() => selection !== undefined && selection.ids.value.size > 0).value;
  const pointed = useSignal<string | undefined>(undefined);
  const [renaming, setRenaming] = useState<string | undefined>(undefined);
  const focus = useMemo(createFocusRequest, []);
  const tabStop = useRowKeys(list, entries, {
    open,
    reveal,
    pointed,
    focus,
    selection,
    onToggle,
    onRename: actions && setRenaming,
    onRemove:
      actions &&
      ((spaceId) => {
        const recording = rowOf(spaceId).peek();
        if (recording) actions.remove(recording);
      }),
  });

  // Always the same function: rows are rendered again only if something of theirs has changed.
  const onRename = useCallback(
    (spaceId: string, isRenaming: boolean) => {
      setRenaming(isRenaming ? spaceId : undefined);
      if (!isRenaming) focus.request(spaceId);
    },
    [focus],
  );

  return (
    <div
      class="recording-list"
      data-selecting={isSelecting ? '' : undefined}
      ref={list}
      style={{ paddingBlockStart: `${visible.before}px`, paddingBlockEnd: `${visible.after}px` }}
    >
      {visible.months.map(({ month, from, to }) => {
        const name = month.startedAt === undefined ? 'undated' : formats.month(month.startedAt);
        const key = month.isContinued ? 'continued' : name;
        return (
          <section key={key}>
            <MonthHeading month={month} id={`month-${month.from}`} />
            <ul
              aria-labelledby={`month-${month.from}`}
              style={{
                paddingBlockStart: `${rowsHeight(month.from, from, sizes, above)}px`,
                paddingBlockEnd: `${rowsHeight(to, month.from + month.count, sizes, above)}px`,
              }}
            >
              {entries.slice(from, to).map((entry, index) => (
                <Fragment key={entry.spaceId}>
                  <RecordingRow
                    entry={entry}
                    row={rowOf(entry.spaceId)}
                    href={hrefOf(entry.spaceId)}
                    rank={from + index + 1}
                    total={entries.length}
                    now={now}
                    showsAccount={showsAccount}
                    isUndecided={undecided.has(entry.spaceId)}
                    isOpen={open === entry.spaceId}
                    isTabStop={tabStop === entry.spaceId}
                    playing={playing?.spaceId === entry.spaceId ? playing.state : undefined}
                    position={position}
                    actions={actions}
                    selection={selection}
                    pointed={pointed}
                    focus={focus}
                    isRenaming={renaming === entry.spaceId}
                    onRename={onRename}
                    onToggle={onToggle}
                    onOpen={onOpen}
                  />
                  {inside && inside.linesOf(entry.spaceId) > 0 && (
                    <li class="recording-inside" data-space={entry.spaceId}>
                      {inside.render(entry.spaceId)}
                    </li>
                  )}
                </Fragment>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
