import { HANDLE } from '#utils/handle.ts';
import { isRecord } from '#utils/is-record.ts';

/** Identifies an account of X. Empty if nothing is known about it. */
export interface AccountRef {
  /** Without @. */
  handle?: string;
  /** X's own id, which only an archive states. */
  accountId?: string;
}

/** The account as a page of X states it. X's own id is known only from an archive. Undefined if it is something else. */
export function parseAccountRef(account: unknown): AccountRef | undefined {
  if (!isRecord(account) || account['accountId'] !== undefined) return undefined;
  const { handle } = account;
  if (handle === undefined) return {};
  return typeof handle === 'string' && HANDLE.test(handle) ? { handle } : undefined;
}

export function isUnknownAccount({ handle, accountId }: AccountRef): boolean {
  return handle === undefined && accountId === undefined;
}

/** The entry that belongs to the account: by its id if possible, else by its handle. */
export function findAccount<Known extends AccountRef>(
  all: readonly Known[],
  account: AccountRef,
): Known | undefined {
  const byId = all.find(({ accountId }) => accountId !== undefined && accountId === account.accountId);
  return byId ?? all.find((each) => isSameHandle(each, account));
}

/** A handle can pass to another account. So the ids decide where both are known. */
function isSameHandle(one: AccountRef, other: AccountRef): boolean {
  if (one.accountId !== undefined && other.accountId !== undefined) return one.accountId === other.accountId;
  return one.handle !== undefined && one.handle.toLowerCase() === other.handle?.toLowerCase();
}
