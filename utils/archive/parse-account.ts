import { fieldsOf, isRecord, textOf, unwrap } from './json.ts';
import { parseItems } from './parse-ytd.ts';

/** Whose archive it is. Of all that `account.js` holds (e-mail, phone, …) nothing else is read. */
export interface ArchiveAccount {
  accountId?: string;
  /** Handle without @. */
  username?: string;
  displayName?: string;
}

/** Who the owner is on Periscope: the ids in the sound's own tags are of that kind. */
export interface PeriscopeAccount {
  id?: string;
  /** The owner's account on X. */
  twitterId?: string;
}

/** Reads `account.js`; throws CodedError `bad-metadata` where it is no JSON. */
export function parseAccount(text: string): ArchiveAccount {
  const fields = firstFields(text);
  const accountId = textOf(fields.get('accountid'));
  const username = textOf(fields.get('username'));
  const displayName = textOf(fields.get('accountdisplayname'));
  return {
    ...(accountId !== undefined && { accountId }),
    ...(username !== undefined && { username }),
    ...(displayName !== undefined && { displayName }),
  };
}

/** Reads `periscope-account-information.js`; throws CodedError `bad-metadata` where it is no JSON. */
export function parsePeriscopeAccount(text: string): PeriscopeAccount {
  const fields = firstFields(text);
  const id = textOf(fields.get('id'));
  const twitterId = textOf(fields.get('twitterid'));
  return { ...(id !== undefined && { id }), ...(twitterId !== undefined && { twitterId }) };
}

function firstFields(text: string): Map<string, unknown> {
  const first = unwrap(parseItems(text)[0]);
  return isRecord(first) ? fieldsOf(first) : new Map();
}
