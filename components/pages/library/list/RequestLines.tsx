import { useEffect } from 'preact/hooks';
import { RequestSummary } from '#components/request/RequestSummary.tsx';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { OfferActions } from './OfferActions.tsx';
import { forgottenLink, TakeLinks } from './TakeLinks.tsx';

/** What is on its way from X, with what can be done about it in the library. */
export function RequestLines(props: LibraryViewProps) {
  const { offers, onChooseFiles, routes, take } = props;
  const route = routes.route.value;
  useEffect(() => void take.refresh(), [take]);
  return (
    <RequestSummary
      {...props}
      renderTake={(download) => {
        const link = forgottenLink(props, download);
        if (download?.state === 'stopped' && !link) return undefined;
        return <TakeLinks take={take} link={link} />;
      }}
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
