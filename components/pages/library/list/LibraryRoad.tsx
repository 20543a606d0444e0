import { Road } from '#components/request/Road.tsx';
import { currentStep, requestItems } from '#components/request/request-items.ts';
import { SampleCard } from '#components/sample/SampleCard.tsx';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { RequestLines } from './RequestLines.tsx';

/**
 * The road to the first recording, with what is known and what can be done at the step that one has come to; and something
 * to listen to meanwhile.
 */
export function LibraryRoad(props: LibraryViewProps) {
  const { player } = props;
  const items = requestItems(props);
  return (
    <>
      <Road current={currentStep(items)}>{items.length > 0 && <RequestLines {...props} />}</Road>
      <SampleCard player={player.state} onToggle={(spaceId) => void player.toggle(spaceId)} />
    </>
  );
}
