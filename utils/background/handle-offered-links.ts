import { rememberedLinks } from '#utils/links/index.ts';
import { LINK_LIFE, readRequest, type OfferedLinks } from '#utils/x/index.ts';
import { openLibrary } from './open-library.ts';

/**
 * Remembers the links that X's page of files offers, until they end, and opens where Spaces can be taken out of them. Asks
 * nobody anything: that needs a click there. A link that is none of X's is not even remembered.
 */
export async function handleOfferedLinks(
  { links, account }: OfferedLinks,
  now: number = Date.now(),
): Promise<void> {
  const { readyAt = now } = await readRequest(account);
  const { handle } = account;
  await rememberedLinks.remember(
    links.map((url, index) => ({
      url,
      name: nameIn(url),
      part: index + 1,
      seenAt: now,
      expiresAt: readyAt + LINK_LIFE,
      from: 'page',
      ...(handle !== undefined && { handle }),
    })),
    now,
  );
  await openLibrary('#/take');
}

/** What the file is called, as far as its address says it. */
function nameIn(url: string): string {
  return URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : '';
}
