/** Whose request: by X's own id (only an archive tells it), or by the handle without @. Empty: not known. */
export interface AccountRef {
  handle?: string;
  accountId?: string;
}

export function isUnknownAccount({ handle, accountId }: AccountRef): boolean {
  return handle === undefined && accountId === undefined;
}

/** What is known of the account: by its id, else by its handle. */
export function findAccount<Known extends AccountRef>(
  all: readonly Known[],
  account: AccountRef,
): Known | undefined {
  const byId = all.find(({ accountId }) => accountId !== undefined && accountId === account.accountId);
  return byId ?? all.find((each) => isSameHandle(each, account));
}

/** A handle can pass to another account: where both ids are known, they decide. */
function isSameHandle(one: AccountRef, other: AccountRef): boolean {
  if (one.accountId !== undefined && other.accountId !== undefined) return one.accountId === other.accountId;
  return one.handle !== undefined && one.handle.toLowerCase() === other.handle?.toLowerCase();
}
