import { planSpaces, type FileRef, type Layout } from '#utils/archive/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import { openRemoteZip, rangesOf, type RemoteZip } from '#utils/import/open/open-remote-zip.ts';
import { accountOf, readContents, type ReadArchive } from '#utils/import/open/read-contents.ts';
import {
  isAlreadyStored,
  planRecordings,
  type PlannedRecording,
} from '#utils/import/plan/planned-recordings.ts';
import type { DatabaseOpener } from '#utils/library/index.ts';
import {
  createLinkReader,
  createRemoteSource,
  probeLink,
  type RemoteContext,
  type RemoteLink,
  type RemoteSource,
} from '#utils/remote/index.ts';
import type { OfferedSpace, TakePlan } from './take-plan.ts';

/** Compressed bytes of posts that are read without a question. */
const MAX_UNASKED_POSTS = 5 * 1024 * 1024;
/** Compressed bytes of a list up to which it is read together with its neighbours, and kept for the import. */
const MAX_HELD_LIST = 8 * 1024 * 1024;

export interface PlanTakeContext {
  remote: RemoteContext;
  open: DatabaseOpener;
  signal: AbortSignal;
  /** Whether posts are read, however many there are. */
  withPosts?: boolean;
}

interface OpenedPart {
  source: RemoteSource;
  zip: RemoteZip;
}

/**
 * Reads what an archive in one or several parts has: each part's directory, its manifest, account and lists of Spaces. No
 * audio. Throws a `RemoteError`, or CodedError with an import code.
 */
export async function planTake(links: readonly RemoteLink[], context: PlanTakeContext): Promise<TakePlan> {
  const parts: OpenedPart[] = [];
  for (const link of links) parts.push(await openPart(link, context));
  const postsBytes = parts.reduce((sum, { zip }) => sum + packedBytes(zip, zip.layout.tweets), 0);
  const arePostsRead = context.withPosts === true || postsBytes <= MAX_UNASKED_POSTS;
  const archives: ReadArchive[] = [];
  for (const part of parts) archives.push(...(await readPart(part, arePostsRead, context)));
  if (archives.length === 0)
    throw new CodedError('not-an-x-archive', 'None of the links leads to an archive');
  const { spaces } = planSpaces(archives.map(({ contents }) => contents));
  const planned = await planRecordings(spaces, archives, context);
  const account = archives.map(({ contents }) => accountOf(contents)).find((each) => each !== undefined);
  await Promise.all(parts.map(({ source }) => source.close()));
  return {
    parts: parts.map(({ source }) => ({ file: source.file, held: source.held() })),
    spaces: planned.map(offeredSpace),
    total: parts.reduce((sum, { source }) => sum + source.size, 0),
    postsBytes,
    arePostsRead,
    ...(account && { account }),
    traffic: { ...context.remote.traffic },
  };
}

async function openPart(link: RemoteLink, { remote, signal }: PlanTakeContext): Promise<OpenedPart> {
  const reader = createLinkReader(await probeLink(link, remote, signal), remote);
  const source = createRemoteSource(reader, { signal, slots: remote.slots });
  return { source, zip: await openRemoteZip(source, signal) };
}

/** Reads the small files of a part together, before they are parsed one by one. */
async function readPart(
  { source, zip }: OpenedPart,
  withPosts: boolean,
  { signal }: PlanTakeContext,
): Promise<ReadArchive[]> {
  const layout: Layout = withPosts ? zip.layout : { ...zip.layout, tweets: [] };
  const { manifest, account, periscopeAccount, spacesMetadata, tweets } = layout;
  const first = [manifest, account, periscopeAccount].filter((file) => file !== undefined);
  const lists = [...first, ...spacesMetadata, ...tweets].filter(
    (file) => packedBytes(zip, [file]) <= MAX_HELD_LIST,
  );
  await source.hold(rangesOf(zip.directory, lists));
  const open = { ...zip.archive, layout: () => layout };
  const contents = await readContents(open, signal);
  return contents ? [{ open, contents }] : [];
}

function packedBytes({ directory }: RemoteZip, files: readonly FileRef[]): number {
  return files.reduce((sum, { index }) => sum + directory.entryOf(index).compressedSize, 0);
}

/** Of several copies of a part, the largest is read, and no other if it is whole. */
function offeredSpace(planned: PlannedRecording): OfferedSpace {
  const { spaceId, parts, facts, missing } = planned;
  const { startedAt, endedAt } = facts.metadata ?? {};
  const bytes = parts.reduce(
    (sum, { copies }) => sum + (copies.toSorted((a, b) => b.size - a.size)[0]?.packedSize ?? 0),
    0,
  );
  return {
    spaceId,
    bytes,
    isStored: parts.length > 0 && isAlreadyStored(planned),
    ...(facts.titleOffer !== undefined && { title: facts.titleOffer }),
    ...(startedAt !== undefined && { startedAt }),
    ...(endedAt !== undefined && { endedAt }),
    ...(missing && { missing }),
  };
}
