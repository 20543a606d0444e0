import { toHandle } from '#utils/handle.ts';
import { isRecord } from '#utils/is-record.ts';
import { fieldsOf, toId, toText, unwrap } from './json.ts';
import { parseItems } from './parse-ytd.ts';

/** Whose archive it is. Nothing else in `account.js` (e-mail, phone, …) is read. */
export interface ArchiveAccount {
  accountId?: string;
  /** Handle without @. */
  username?: string;
  displayName?: string;
}

/** The owner's Periscope account: the ids in the timed tags are Periscope's. */
export interface PeriscopeAccount {
  id?: string;
  /** The owner's account on X. */
  twitterId?: string;
}

/** Parses `account.js`; throws CodedError `bad-metadata` where it is not JSON. */
export function parseAccount(text: string): ArchiveAccount {
  const fields = firstFields(text);
  const accountId = toId(fields.get('accountid'));
  const username = toHandle(toText(fields.get('username')));
  const displayName = toText(fields.get('accountdisplayname'));
  return {
    ...(accountId !== undefined && { accountId }),
    ...(username !== undefined && { username }),
    ...(displayName !== undefined && { displayName }),
  };
}

/** Parses `periscope-account-information.js`; throws CodedError `bad-metadata` where it is not JSON. */
export function parsePeriscopeAccount(text: string): PeriscopeAccount {
  const fields = firstFields(text);
  const id = toText(fields.get('id'));
  const twitterId = toId(fields.get('twitterid'));
  return { ...(id !== undefined && { id }), ...(twitterId !== undefined && { twitterId }) };
}

function firstFields(text: string): Map<string, unknown> {
  const first = unwrap(parseItems(text)[0]);
  return isRecord(first) ? fieldsOf(first) : new Map();
}
