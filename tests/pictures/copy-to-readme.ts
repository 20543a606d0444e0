import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Camera } from './capture-states.ts';

/** The README's screenshots, and the pictures of the sheet that they are. */
const README_SCREENSHOTS = {
  'docs/pictures/library.png': 'recording/open.png',
  'docs/pictures/library.es.png': 'recording/open.es.png',
};

export async function copyToReadme({ folder }: Camera): Promise<void> {
  for (const [to, from] of Object.entries(README_SCREENSHOTS)) await copyFile(join(folder, from), to);
}
