import { isRecord } from '#utils/is-record.ts';
import { createStoredList } from '#utils/private-storage/index.ts';
import { hostOfX, type RemoteLink } from '#utils/remote/index.ts';

/** X's link to a part of an archive, remembered until it ends: X's own page offers each part once. */
export interface RememberedLink extends RemoteLink {
  /** From 1. */
  part: number;
  /** The account's handle without @, if it is known. */
  handle?: string;
  /** ms since 1970 */
  seenAt: number;
  /** When X's link ends, ms since 1970. */
  expiresAt: number;
  /** `page`: X's page of files offers it. `download`: the browser has downloaded from it, or begun to. */
  from: 'page' | 'download';
}

/** X makes few parts, and there are few accounts. */
const MAX_LINKS = 100;

const stored = createStoredList('links', parseLink);

export const rememberedLinks = {
  /** Those that have not ended, newest first. */
  async list(now = Date.now()): Promise<RememberedLink[]> {
    return (await stored.read()).filter(({ expiresAt }) => expiresAt > now);
  },

  /** Of the same part, the newest link counts. A link that is no link of X's is not remembered. */
  async remember(links: readonly RememberedLink[], now = Date.now()): Promise<void> {
    const news = links.filter(({ url }) => hostOfX(url) !== undefined);
    if (news.length === 0) return;
    await stored.change((before) => {
      const isOther = (link: RememberedLink): boolean => !news.some((each) => isSamePart(each, link));
      return [...news, ...before.filter((link) => isOther(link) && link.expiresAt > now)].slice(0, MAX_LINKS);
    });
  },

  watch: stored.watch,
};

function isSamePart(one: RememberedLink, other: RememberedLink): boolean {
  return one.url === other.url || (one.name === other.name && one.from === other.from);
}

function parseLink(value: unknown): RememberedLink | undefined {
  if (!isRecord(value)) return undefined;
  const { url, name, part, handle, seenAt, expiresAt, from } = value;
  if (typeof url !== 'string' || typeof name !== 'string' || hostOfX(url) === undefined) return undefined;
  if (typeof seenAt !== 'number' || typeof expiresAt !== 'number') return undefined;
  return {
    url,
    name,
    part: Number.isSafeInteger(part) ? Number(part) : 1,
    seenAt,
    expiresAt,
    from: from === 'page' ? 'page' : 'download',
    ...(typeof handle === 'string' && { handle }),
  };
}
