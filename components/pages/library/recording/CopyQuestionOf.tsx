import { CopyQuestion } from '#components/recordings/detail/CopyQuestion.tsx';
import { formatRoute } from '#utils/library-route.ts';
import { otherCopies, type LibraryRecording } from '#utils/library/index.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';

export interface CopyQuestionOfProps extends Pick<LibraryPageProps, 'library' | 'edits' | 'deleted'> {
  recording: LibraryRecording;
}

/** The question which copy of a Space is the person's, where it has not been answered. */
export function CopyQuestionOf({ recording, library, edits, deleted }: CopyQuestionOfProps) {
  if (!library.undecided.value.has(recording.spaceId)) return null;
  const copies = otherCopies(library.entries.value ?? [], recording);
  const others = copies.flatMap(({ spaceId }) => library.row(spaceId).value ?? []);
  const keepOnlyThis = () => {
    void deleted.add(...others.map((other) => other.spaceId));
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
