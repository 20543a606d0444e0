import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the extension, quietly unless it fails; gives the folder it is in. */
export function buildExtension(browser: 'chromium' | 'firefox'): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', `build:${browser}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  return join('.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}
