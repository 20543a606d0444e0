// After each installation: writes WXT's types, without which an editor shows errors all over a fresh clone. An
// installation never fails for it, and never says anything: `npm run types` does the same again, and tells all.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const own = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const wxt = join(modules, 'wxt', 'bin', 'wxt.mjs');

// Not there where only what the extension ships was installed.
if (existsSync(wxt)) {
  spawnSync(existsSync(own) ? own : process.execPath, [wxt, 'prepare'], { stdio: 'ignore' });
}
