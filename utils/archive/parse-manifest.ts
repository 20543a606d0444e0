import { toHandle } from '#utils/handle.ts';
import { isRecord } from '#utils/is-record.ts';
import { fieldsOf, toId, toText, type JsonRecord } from './json.ts';
import { parseTimestamp } from './parse-timestamp.ts';
import { parseYtd } from './parse-ytd.ts';

/** What the archive says about itself. Nothing depends on it. */
export interface Manifest {
  accountId?: string;
  /** Handle without @. */
  username?: string;
  displayName?: string;
  /** ms since 1970 */
  generatedAt?: number;
  /** Whether it is one of several ZIPs, or contains only some of the data. */
  isPartial: boolean;
  /** False where X left Spaces out of this archive. */
  knowsSpaces: boolean;
}

/** Parses `manifest.js`; throws CodedError `bad-metadata` where it is not JSON. */
export function parseManifest(text: string): Manifest {
  const manifest = recordIn(parseYtd(text));
  const user = fieldsOf(recordIn(manifest.userInfo));
  const archive = fieldsOf(recordIn(manifest.archiveInfo));
  const types = recordIn(manifest.dataTypes);
  const accountId = toId(user.get('accountid'));
  const username = toHandle(toText(user.get('username')));
  const displayName = toText(user.get('displayname'));
  const generatedAt = parseTimestamp(archive.get('generationdate'));
  return {
    ...(accountId !== undefined && { accountId }),
    ...(username !== undefined && { username }),
    ...(displayName !== undefined && { displayName }),
    ...(generatedAt !== undefined && { generatedAt }),
    isPartial: String(archive.get('ispartialarchive')) === 'true',
    knowsSpaces: Object.keys(types).some((type) => /^spaces/i.test(type)),
  };
}

function recordIn(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}
