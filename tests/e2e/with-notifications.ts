import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The build as it is once a person has said yes to notifications: the browser's own question cannot be clicked here. */
export async function withNotifications(parent: string): Promise<string> {
  const copy = join(parent, 'extension');
  await cp('.output/chrome-mv3', copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(await readFile(path, 'utf8'));
  manifest.permissions.push('notifications');
  await writeFile(path, JSON.stringify({ ...manifest, optional_permissions: [] }));
  return copy;
}
