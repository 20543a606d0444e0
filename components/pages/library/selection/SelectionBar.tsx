import { useState } from 'preact/hooks';
import { COLLECTION_FORMATS, type CollectionFormat } from '#components/export/collection-request.ts';
import { IconButton } from '#components/ui/IconButton.tsx';
import { Menu, type MenuItem } from '#components/ui/menu/Menu.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import type { ListEntry } from '#utils/library/index.ts';
import { createSelectionActions } from './selection-actions.ts';
import { TagsDialog } from './TagsDialog.tsx';
import { useSelectedRecordings } from './use-selected-recordings.ts';
import { useSelectionKeys } from './use-selection-keys.ts';
import './SelectionBar.css';

export interface SelectionBarProps extends Pick<
  LibraryPageProps,
  'backup' | 'clipStyle' | 'deleted' | 'edits' | 'exports' | 'queue' | 'routes' | 'selection' | 'toasts'
> {
  /** Those that are selected, in the order shown. */
  entries: readonly ListEntry[];
}

/** How much is selected, and what can be done with all of it. */
export function SelectionBar(props: SelectionBarProps) {
  const { entries, backup, clipStyle, edits, exports, queue, routes, selection } = props;
  const locale = useLocale();
  const { t, formats } = locale;
  const [isTagging, setIsTagging] = useState(false);
  const recordings = useSelectedRecordings(edits, entries);
  const actions = createSelectionActions(props, locale);
  const spaceIds = entries.map(({ spaceId }) => spaceId);
  const seconds = entries.reduce((sum, { duration }) => sum + duration, 0);
  const bytes = recordings?.reduce((sum, recording) => sum + recording.bytes, 0);
  const areFavourites = recordings?.every(({ isFavourite }) => isFavourite) === true;
  const hasClips = recordings?.some(({ clips }) => clips !== undefined) === true;
  const areHeard = entries.every(({ heard }) => heard === 'yes');

  const save = async (format: CollectionFormat): Promise<void> => {
    const all = await edits.list(spaceIds);
    const chosen = format === 'md' ? all : all.filter(({ state }) => state !== 'missing');
    await exports.collection(chosen, format, clipStyle.style.peek());
  };
  const toggleFavourites = () => actions.changeLabels(spaceIds, { isFavourite: !areFavourites });
  const toggleHeard = () => actions.setHeard(spaceIds, !areHeard);
  const remove = () => {
    const route = routes.route.peek();
    if (route.view === 'recording' && spaceIds.includes(route.spaceId)) routes.go({ view: 'recordings' });
    actions.remove(spaceIds);
  };
  const queueItems = entries.filter(({ duration }) => duration > 0).map(({ spaceId }) => ({ spaceId }));
  useSelectionKeys({
    e: () => document.querySelector<HTMLElement>('[data-testid="selection-save"]')?.click(),
    t: () => setIsTagging(true),
    f: toggleFavourites,
    h: toggleHeard,
    Delete: remove,
    Escape: selection.clear,
  });
  return (
    <section class="selection-bar" aria-label={t('selection')} data-testid="selection-bar">
      <output class="selection-sum figures" data-count={entries.length} data-bytes={bytes}>
        <b>{t('selection-count', { count: entries.length })}</b>
        {seconds > 0 && <span>{formats.duration(seconds)}</span>}
        {bytes !== undefined && bytes > 0 && <span>{formats.bytes(bytes)}</span>}
      </output>
      <div class="selection-actions">
        <Menu
          label={t('save')}
          icon="download"
          testId="selection-save"
          isDisabled={exports.state.value.state === 'working'}
          items={[
            ...COLLECTION_FORMATS.filter((format) => format !== 'mp4' || hasClips).map(
              (format): MenuItem => ({
                label: t(`collection-${format}`),
                testId: `selection-${format}`,
                onSelect: () => void save(format),
              }),
            ),
            {
              label: t('backup'),
              testId: 'selection-backup',
              onSelect: () => backup.ask(spaceIds),
            },
          ]}
        />
        <IconButton
          icon="tag"
          label={t('tags')}
          data-testid="selection-tags"
          onClick={() => setIsTagging(true)}
        />
        <IconButton
          icon="star"
          label={t(areFavourites ? 'favourite-remove' : 'favourite-add')}
          aria-pressed={areFavourites}
          data-testid="selection-favourite"
          onClick={toggleFavourites}
        />
        <IconButton
          icon="check"
          label={t(areHeard ? 'mark-unheard' : 'mark-heard')}
          data-testid="selection-heard"
          onClick={toggleHeard}
        />
        <IconButton
          icon="bin"
          kind="quiet-danger"
          label={t('delete-yes')}
          data-testid="selection-delete"
          onClick={remove}
        />
        <Menu
          label={t('more-actions')}
          icon="more"
          kind="quiet"
          isIconOnly
          testId="selection-more"
          items={[
            { label: t('play-all'), icon: 'play', onSelect: () => void queue.playAll(queueItems) },
            {
              label: t('queue-next'),
              icon: 'next',
              onSelect: () => void queue.change({ do: 'add', items: queueItems, at: 'next' }),
            },
            {
              label: t('queue-end'),
              icon: 'list',
              testId: 'selection-queue-end',
              onSelect: () => void queue.change({ do: 'add', items: queueItems, at: 'end' }),
            },
          ]}
        />
        <IconButton icon="close" label={t('selection-clear')} onClick={selection.clear} />
      </div>
      {isTagging && recordings && (
        <TagsDialog
          recordings={recordings}
          onChange={(change) => actions.changeLabels(spaceIds, change)}
          onClose={() => setIsTagging(false)}
        />
      )}
    </section>
  );
}
