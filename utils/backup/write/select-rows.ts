import { homeOfAccount, type LibrarySnapshot } from '#utils/library/index.ts';
import { createPeopleDirectory } from '#utils/people/index.ts';
import type { BackupRequest } from './backup-request.ts';

/** What a backup has of a snapshot. */
export type SelectedRows = Omit<LibrarySnapshot, 'queue'> & { queue: LibrarySnapshot['queue'] | undefined };

const ACCOUNT = homeOfAccount();

/** Everything, or some recordings with what belongs to them; without deleted ones unless they are wanted. */
export function selectRows(
  snapshot: LibrarySnapshot,
  { spaceIds, withDeleted }: Pick<BackupRequest, 'spaceIds' | 'withDeleted'>,
): SelectedRows {
  const deleted = deletedIn(snapshot);
  const wanted = spaceIds && new Set(spaceIds);
  const isIn = (id: string): boolean =>
    (wanted === undefined || wanted.has(id)) && (withDeleted || !deleted.has(id));
  const ofIn = <Row extends { spaceId: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ spaceId }) => isIn(spaceId));
  const recordings = ofIn(snapshot.recordings).sort((a, b) => (a.spaceId < b.spaceId ? -1 : 1));
  return {
    recordings,
    facts: ofIn(snapshot.facts),
    edits: ofIn(snapshot.edits),
    positions: ofIn(snapshot.positions),
    parts: ofIn(snapshot.parts),
    attachments: snapshot.attachments.filter(({ home }) =>
      home.startsWith(ACCOUNT) ? wanted === undefined : isIn(home),
    ),
    transcripts: snapshot.transcripts.filter(isIn),
    people: wanted ? peopleOf(recordings, snapshot.people) : snapshot.people,
    queue: wanted ? undefined : snapshot.queue.filter(({ spaceId }) => isIn(spaceId)),
    imports: wanted ? [] : snapshot.imports,
    unreadable: snapshot.unreadable.filter(({ store, key }) => {
      const [id] = [key].flat();
      if (store === 'people' || store === 'queue' || store === 'imports') return wanted === undefined;
      return typeof id === 'string' && (id.startsWith(ACCOUNT) ? wanted === undefined : isIn(id));
    }),
  };
}

/** The ids of recordings that are in the trash. */
function deletedIn({ recordings, edits }: Pick<LibrarySnapshot, 'recordings' | 'edits'>): Set<string> {
  const deletions = new Map(edits.map(({ spaceId, deleted }) => [spaceId, deleted?.importedAt]));
  return new Set(
    recordings
      .filter(({ spaceId, importedAt }) => deletions.get(spaceId) === importedAt)
      .map(({ spaceId }) => spaceId),
  );
}

/** What the person says about those who speak in some recordings. */
function peopleOf(
  recordings: LibrarySnapshot['recordings'],
  rows: LibrarySnapshot['people'],
): LibrarySnapshot['people'] {
  const directory = createPeopleDirectory(rows);
  const keys = new Set(
    recordings.flatMap(({ speakers }) =>
      speakers.flatMap((speaker) => directory.personOf(speaker)?.keys ?? []),
    ),
  );
  return rows.filter(({ key }) => keys.has(key));
}
