import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a build and grants it the host of archives, since tests cannot click the browser's prompt: then the browser answers the
 * request by itself. Returns the folder.
 */
export async function withArchiveHost(build: string, parent: string): Promise<string> {
  const copy = join(parent, 'extension');
  await cp(build, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest: { host_permissions: string[] } = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions.push('https://ton.x.com/*');
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}
