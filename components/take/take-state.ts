import type { TakePlan } from '#utils/import/index.ts';
import type { ImportCode, ImportCounts } from '#utils/library/index.ts';
import type { RememberedLink, Take } from '#utils/links/index.ts';
import type { Traffic } from '#utils/remote/index.ts';

/** A link that Spaces can be taken out of. */
export interface OfferedLink extends RememberedLink {
  /** Its download, as long as it runs. */
  downloadId?: number;
}

/** X's button is grey, for its download has begun once, and is not running any more. */
export function isForgotten({ from, downloadId }: OfferedLink): boolean {
  return from === 'download' && downloadId === undefined;
}

/** Why a take was not begun or did not go on: what the import says, or what only the page knows. */
export type TakeRefusal = ImportCode | 'denied' | 'broke';

/** Where taking Spaces out of X's link is. Nothing has been asked of X before `planning`. */
export type TakeState =
  | { state: 'asking' }
  | { state: 'planning'; traffic: Traffic }
  | { state: 'planned'; plan: TakePlan; traffic: Traffic }
  | { state: 'taking'; id: string; progress: number; traffic: Traffic }
  | { state: 'done'; counts: ImportCounts; traffic: Traffic }
  | { state: 'refused'; code: TakeRefusal; traffic: Traffic };

/** What is chosen of a plan. */
export interface Choice {
  spaces: ReadonlySet<string>;
  posts: boolean;
}

/** Everything that the library does not have yet. */
export function firstChoice({ spaces, arePostsRead }: TakePlan): Choice {
  const wanted = spaces.filter(({ bytes, isStored }) => bytes > 0 && !isStored);
  return { spaces: new Set(wanted.map(({ spaceId }) => spaceId)), posts: arePostsRead };
}

/** Bytes that this choice will be read with, about. */
export function chosenBytes(plan: TakePlan, { spaces, posts }: Choice): number {
  const audio = plan.spaces.filter(({ spaceId }) => spaces.has(spaceId));
  const sum = audio.reduce((total, { bytes }) => total + bytes, 0);
  return posts && !plan.arePostsRead ? sum + plan.postsBytes : sum;
}

/** Where nothing is left out, Spaces without audio are imported too, so that the library says that they are missing. */
export function takeOf(plan: TakePlan, { spaces, posts }: Choice, expiresAt: number): Take {
  const isAll = plan.spaces.every(
    ({ spaceId, bytes, isStored }) => bytes === 0 || isStored || spaces.has(spaceId),
  );
  const taken = isAll ? plan.spaces.map(({ spaceId }) => spaceId) : [...spaces];
  return { parts: plan.parts, spaces: taken, posts, isAll, expiresAt };
}
