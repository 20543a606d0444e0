import {
  createTranscripts,
  readWordIndex,
  storeWordGroup,
  type Database,
  type WordGroup,
  type WordIndex,
} from '#utils/library/index.ts';
import { createGroupBuilder } from './build-group.ts';

/** Transcripts of one group: the more, the fewer rows a search reads, and the more a change has to index again. */
const GROUP_SIZE = 64;

/** Only one index is made at a time, whatever pages are open. */
const LOCK = 'afterspace-word-index';

/** Indexes the transcripts that have changed. `onStep` is called whenever some of them can be found. */
export async function updateIndex(database: Database, onStep: () => Promise<void> | void): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    for (;;) {
      const index = await readWordIndex(database);
      if (index.unindexed.size === 0) return;
      await indexSome(database, index);
      await onStep();
    }
  });
}

/** Makes one group again: one with a transcript that has changed, or one with space for those that are new. */
async function indexSome(database: Database, { groups, unindexed }: WordIndex): Promise<void> {
  const all = [...groups.values()];
  const changed = all.find(({ spaceIds }) => spaceIds.some((each) => unindexed.has(each)));
  const open = changed ?? all.find(({ spaceIds }) => spaceIds.length < GROUP_SIZE);
  const number = open?.number ?? Math.max(0, ...groups.keys()) + 1;
  const members = open?.spaceIds ?? [];
  const added = changed ? [] : newIds(all, unindexed).slice(0, GROUP_SIZE - members.length);
  const spaceIds = [...members, ...added];
  const indexed = new Map(
    spaceIds.flatMap((spaceId): [string, string][] => {
      const change = unindexed.get(spaceId);
      return change === undefined ? [] : [[spaceId, change]];
    }),
  );

  const builder = createGroupBuilder(number);
  const transcripts = createTranscripts(() => Promise.resolve(database));
  for (const spaceId of spaceIds) {
    const transcript = await transcripts.read(spaceId);
    if (transcript) builder.add(transcript);
  }
  const written = builder.finish();
  await storeWordGroup(database, number, written.group.spaceIds.length > 0 ? written : undefined, indexed);
}

function newIds(groups: readonly WordGroup[], unindexed: ReadonlyMap<string, string>): string[] {
  const known = new Set(groups.flatMap(({ spaceIds }) => spaceIds));
  return [...unindexed.keys()].filter((spaceId) => !known.has(spaceId));
}
