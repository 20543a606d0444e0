/** Whose request: by X's own id (only an archive tells it), or by the handle without @. Empty: not known. */
export interface Who {
  handle?: string;
  accountId?: string;
}

export function isNobody({ handle, accountId }: Who): boolean {
  return handle === undefined && accountId === undefined;
}

/** What is known of the account: by its id, else by its handle. */
export function findAccount<Known extends Who>(all: readonly Known[], who: Who): Known | undefined {
  const byId = all.find(({ accountId }) => accountId !== undefined && accountId === who.accountId);
  return byId ?? all.find((each) => isSameHandle(each, who));
}

/** A handle can pass to another account: where both ids are known, they decide. */
function isSameHandle(one: Who, other: Who): boolean {
  if (one.accountId !== undefined && other.accountId !== undefined) return one.accountId === other.accountId;
  return one.handle !== undefined && one.handle.toLowerCase() === other.handle?.toLowerCase();
}
