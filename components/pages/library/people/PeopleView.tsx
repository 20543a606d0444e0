import { useMemo } from 'preact/hooks';
import { PeopleList } from '#components/people/PeopleList.tsx';
import { usePeople } from '#components/labels/speaker-names.ts';
import { formatRoute } from '#utils/library-route.ts';
import { peopleIn } from '#utils/people/index.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';

/** Everybody in the recordings of the list. */
export function PeopleView({ library, participants }: Pick<LibraryPageProps, 'library' | 'participants'>) {
  const directory = usePeople();
  const lists = participants.lists().value;
  const entries = library.entries.value;
  const people = useMemo(
    () => lists && entries && peopleIn(lists, entries, directory),
    [lists, entries, directory],
  );
  return (
    <PeopleList
      people={people}
      hrefOf={(key) => formatRoute({ view: 'person', key })}
      backHref={formatRoute({ view: 'recordings' })}
    />
  );
}
