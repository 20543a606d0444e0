import { BACKUP_VERSION } from '#utils/backup/format/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import { isRecord } from '#utils/is-record.ts';

/** Turns the manifest of one version into one of the next. What it is given comes from a file, and is not checked. */
type Migration = (manifest: Record<string, unknown>) => Record<string, unknown>;

/** By the version that each begins with. Version 1 is the first. */
const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/**
 * The manifest as this version would have written it, whichever older one did. What says no version, or a newer one, stays: the parser
 * refuses it. Throws CodedError `bad-backup` for a version that there never was.
 */
export function migrateManifest(
  manifest: unknown,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
  current: number = BACKUP_VERSION,
): unknown {
  if (!isRecord(manifest)) return manifest;
  let migrated = manifest;
  const { version } = manifest;
  if (typeof version !== 'number') return manifest;
  for (let from = version; from < current; from += 1) {
    const migrate = Object.hasOwn(migrations, from) ? migrations[from] : undefined;
    if (!migrate) throw new CodedError('bad-backup', `There is no version ${from}`);
    migrated = { ...migrate(migrated), version: from + 1 };
  }
  return migrated;
}
