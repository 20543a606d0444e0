import { useCallback, useMemo } from 'preact/hooks';
import { PersonNotFound } from '#components/people/PersonNotFound.tsx';
import { PersonPage } from '#components/people/PersonPage.tsx';
import { PersonTurns } from '#components/people/PersonTurns.tsx';
import type { ReadTurns } from '#components/people/use-turns.ts';
import { turnSequence } from '#components/recordings/detail/turn-sequence.ts';
import { usePeople } from '#components/labels/speaker-names.ts';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import { speakerKey } from '#utils/library/index.ts';
import { appearancesOf, peopleIn, totalOf } from '#utils/people/index.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import { createPersonEdits } from './person-edits.ts';

export interface PersonViewProps extends LibraryPageProps {
  /** A `personKey`. */
  personKey: string;
}

const recordingHref = (spaceId: string, at?: number): string =>
  formatRoute({ view: 'recording', spaceId, ...(at !== undefined && { at }) });

/** Somebody, and where they appear in the recordings of the list. */
export function PersonView({ personKey, ...props }: PersonViewProps) {
  const { library, participants, player, queue, edits, routes } = props;
  const locale = useLocale();
  const directory = usePeople();
  const lists = participants.lists().value;
  const entries = library.entries.value;
  const person = directory.person(personKey);
  const appearances = useMemo(
    () => lists && entries && appearancesOf(directory.person(personKey), lists, entries),
    [lists, entries, directory, personKey],
  );
  const readTurns: ReadTurns = useCallback(
    async (spaceId, speakers) => {
      const timeline = await edits.timeline(spaceId);
      return turnSequence(timeline.filter((speaker) => speakers.includes(speakerKey(speaker))));
    },
    [edits],
  );
  if (!lists || !entries || !appearances) return null;
  const backHref = formatRoute({ view: 'people' });
  if (appearances.length === 0) return <PersonNotFound backHref={backHref} />;

  const silent = new Set(
    entries.filter(({ state }) => state === 'missing' || state === 'lost').map(({ spaceId }) => spaceId),
  );
  const playable = appearances
    .filter(({ spaceId, seconds }) => seconds > 0 && !silent.has(spaceId))
    .flatMap(({ spaceId, speakers }) => speakers.map((only) => ({ spaceId, only })));
  const { name, hide, join, part } = createPersonEdits(props, locale);
  return (
    <PersonPage
      key={person.key}
      total={totalOf(person, appearances)}
      others={() => peopleIn(lists, entries, directory).filter((each) => each.person.key !== person.key)}
      backHref={backHref}
      onName={(text) => name(person.key, text)}
      onHide={(isHidden) => hide(person.key, isHidden)}
      onJoin={(key) => {
        join(person.key, key);
        routes.go({ view: 'person', key });
      }}
      onPart={part}
      onPlay={playable.length > 0 ? () => void queue.playAll(playable) : undefined}
    >
      <PersonTurns
        appearances={appearances}
        rowOf={library.row}
        readTurns={readTurns}
        hrefOf={recordingHref}
        onPlay={(spaceId, at) => void player.playFrom(spaceId, at)}
      />
    </PersonPage>
  );
}
