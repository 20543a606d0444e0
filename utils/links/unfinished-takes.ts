import { isRecord } from '#utils/is-record.ts';
import { createStoredList } from '#utils/private-storage/index.ts';
import { hostOfX, type RemoteFile } from '#utils/remote/index.ts';

import type { Take } from './take.ts';

const stored = createStoredList('takes', parseTake);

type Named = Pick<RemoteFile, 'name' | 'size'>;

/** What was begun to be taken out of X's links, and has not ended. It is kept until X's links end. */
export const unfinishedTakes = {
  async list(now = Date.now()): Promise<Take[]> {
    return (await stored.read()).filter(({ expiresAt }) => expiresAt > now);
  },

  async find(files: readonly Named[]): Promise<Take | undefined> {
    return (await unfinishedTakes.list()).find(({ parts }) =>
      areSame(
        parts.map(({ file }) => file),
        files,
      ),
    );
  },

  /** What is in memory of the files is not kept: it is little, and quickly asked for again. */
  async begin(take: Take, now: number): Promise<void> {
    const kept = { ...take, parts: take.parts.map(({ file }) => ({ file, held: [] })) };
    await stored.change((takes) => [kept, ...others(takes, take)].filter((each) => each.expiresAt > now));
  },

  async end(take: Take): Promise<void> {
    await stored.change((takes) => others(takes, take));
  },

  watch: stored.watch,
};

function others(takes: readonly Take[], take: Take): Take[] {
  const files = take.parts.map(({ file }) => file);
  return takes.filter(
    ({ parts }) =>
      !areSame(
        parts.map(({ file }) => file),
        files,
      ),
  );
}

function areSame(some: readonly Named[], files: readonly Named[]): boolean {
  return (
    some.length === files.length &&
    some.every(({ name, size }, i) => files[i]?.name === name && files[i]?.size === size)
  );
}

function parseTake(value: unknown): Take | undefined {
  if (!isRecord(value)) return undefined;
  const { spaces, posts, isAll, expiresAt, parts } = value;
  if (!Array.isArray(spaces) || !Array.isArray(parts) || typeof expiresAt !== 'number') return undefined;
  const files = parts.flatMap((part) => (isRecord(part) ? (parseFile(part['file']) ?? []) : []));
  const isWhole = files.length === parts.length && files.length > 0;
  if (!isWhole || !spaces.every((each) => typeof each === 'string')) return undefined;
  return {
    spaces,
    posts: posts === true,
    isAll: isAll === true,
    expiresAt,
    parts: files.map((file) => ({ file, held: [] })),
  };
}

function parseFile(value: unknown): RemoteFile | undefined {
  if (!isRecord(value)) return undefined;
  const { url, address, name, size, etag, lastModified } = value;
  if (typeof url !== 'string' || typeof name !== 'string' || !Number.isSafeInteger(size)) return undefined;
  if (hostOfX(url) === undefined) return undefined;
  return {
    url,
    address: typeof address === 'string' ? address : url,
    name,
    size: Number(size),
    ...(typeof etag === 'string' && { etag }),
    ...(typeof lastModified === 'string' && { lastModified }),
  };
}
