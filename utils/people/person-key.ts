/** What archives know of somebody: a handle without @, or else X's numeric id. */
export interface KnownAs {
  handle?: string | undefined;
  userId?: string | undefined;
}

/**
 * Who somebody is across recordings: `@` and the handle in lower case, since X's handles have no case, or `#` and the
 * numeric id. Undefined for a speaker of whom nothing is known.
 */
export function personKey({ handle, userId }: KnownAs): string | undefined {
  if (handle !== undefined) return `@${handle.toLowerCase()}`;
  return userId === undefined ? undefined : `#${userId}`;
}

/** How a key stands in addresses: the handle alone, or the id with its `#`. */
export function personAddress(key: string): string {
  return key.replace(/^@/, '');
}

export function parsePersonAddress(address: string): string {
  return address.startsWith('#') ? address : `@${address.replace(/^@/, '').toLowerCase()}`;
}
