import { isRecord } from '#utils/is-record.ts';

/**
 * What `settings.json` may have, by key of `storage.local`. Never what reaches beyond the library: automatic import,
 * permissions, notifications and reminders, nor a time at which something ends.
 */
export const RESTORABLE_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  playerSettings: [
    'rate',
    'volume',
    'skipsSilence',
    'skipBack',
    'skipForward',
    'boost',
    'sleepsAfterTurn',
    'rewinds',
    'playsNext',
  ],
  interface: ['language', 'theme', 'hours'],
};

type Plain = string | number | boolean;

/** Those settings that a backup may have, of whatever is given: from `storage.local`, or from a file. */
export function pickSettings(stored: unknown): Record<string, Record<string, Plain>> {
  if (!isRecord(stored)) return {};
  const picked = Object.entries(RESTORABLE_SETTINGS).flatMap(([key, fields]) => {
    const value = Object.hasOwn(stored, key) ? stored[key] : undefined;
    if (!isRecord(value)) return [];
    const kept = fields.flatMap((field): [string, Plain][] => {
      const found = Object.hasOwn(value, field) ? value[field] : undefined;
      return isPlain(found) ? [[field, found]] : [];
    });
    return kept.length > 0 ? [[key, Object.fromEntries(kept)] as const] : [];
  });
  return Object.fromEntries(picked);
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
