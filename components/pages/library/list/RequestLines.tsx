import { RequestSummary } from '#components/request/RequestSummary.tsx';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import { OfferActions } from './OfferActions.tsx';

/** What is on its way from X, with what can be done about it in the library. */
export function RequestLines(props: LibraryViewProps) {
  const { offers, onChooseFiles, routes } = props;
  const { t } = useLocale();
  const route = routes.route.value;
  return (
    <RequestSummary
      {...props}
      renderTake={() => (
        <a
          class="button"
          data-kind="secondary"
          data-testid="take-spaces"
          href={formatRoute({ view: 'take' })}
        >
          {t('take-spaces')}
        </a>
      )}
      renderActions={(offer) => (
        <OfferActions
          offer={offer}
          offers={offers}
          onChooseZip={onChooseFiles}
          isChoosing={route.view === 'recordings' && route.chooses === true}
        />
      )}
    />
  );
}
