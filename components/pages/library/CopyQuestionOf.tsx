import { CopyQuestion } from '#components/recordings/detail/CopyQuestion.tsx';
import { formatRoute } from '#utils/library-route.ts';
import { otherCopies, undecidedCopies, type LibraryRecording } from '#utils/library/index.ts';
import type { LibraryPageProps } from './library-props.ts';

export interface CopyQuestionOfProps extends Pick<LibraryPageProps, 'edits' | 'deleted'> {
  recording: LibraryRecording;
  recordings: readonly LibraryRecording[];
}

/** The question which copy of a Space is the person's, where it has not been answered. */
export function CopyQuestionOf({ recording, recordings, edits, deleted }: CopyQuestionOfProps) {
  if (!undecidedCopies(recordings).has(recording.spaceId)) return null;
  const others = otherCopies(recordings, recording);
  const keepOnlyThis = () => {
    for (const other of others) void deleted.add(other.spaceId);
    void edits.keepCopies([recording.spaceId]);
  };
  return (
    <CopyQuestion
      recording={recording}
      others={others}
      hrefOf={(id) => formatRoute({ view: 'recording', spaceId: id })}
      onMine={keepOnlyThis}
      onKeepAll={() => void edits.keepCopies([recording, ...others].map((each) => each.spaceId))}
    />
  );
}
