import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Copies the build and grants it notifications, since tests cannot click the browser's prompt. Returns the folder. */
export async function withNotifications(parent: string): Promise<string> {
  const copy = join(parent, 'extension');
  await cp('.output/chrome-mv3', copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(await readFile(path, 'utf8'));
  manifest.permissions.push('notifications');
  await writeFile(path, JSON.stringify({ ...manifest, optional_permissions: [] }));
  return copy;
}
