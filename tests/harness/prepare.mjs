// Runs after each `npm install` and writes WXT's types, without which an editor shows errors in a fresh clone. It prints
// nothing and never makes the installation fail: `npm run types` does the same again with all output.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const own = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const wxt = join(modules, 'wxt', 'bin', 'wxt.mjs');

// WXT is missing in an installation without development packages.
if (existsSync(wxt)) {
  spawnSync(existsSync(own) ? own : process.execPath, [wxt, 'prepare'], { stdio: 'ignore' });
}
