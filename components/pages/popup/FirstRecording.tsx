import { requestItems } from '#components/request/request-items.ts';
import { SampleCard } from '#components/sample/SampleCard.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { EmptyPopup } from '#components/welcome/EmptyPopup.tsx';
import { formatRoute } from '#utils/library-route.ts';
import { LibraryLink } from './LibraryLink.tsx';
import type { PopupPageProps } from './popup-props.ts';

/** How to get the first recording, and one to try the player with. */
export function FirstRecording(props: PopupPageProps) {
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
