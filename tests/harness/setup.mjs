// Runs before anything is installed, so: plain JavaScript, for Node 20, and nothing imported but Node's own.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const windows = process.platform === 'win32';
const top = fileURLToPath(new URL('../..', import.meta.url));
const installed = join(top, 'node_modules', '.installed');
/** The project's own Node (24), whatever the machine has. */
const node = join(top, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

// Standard output belongs to what the command prints: progress goes to standard error.
const say = (text) => process.stderr.write(`${text}\n`);

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(top, 'package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return existsSync(node) && existsSync(installed) && readFileSync(installed, 'utf8') === lockHash();
}

function install() {
  say('Installing the packages named in package-lock.json (about a minute)…');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--include=dev'], {
    cwd: top,
    // npm's own words go to standard error.
    stdio: ['ignore', process.stderr, process.stderr],
    shell: windows,
    // The browsers are the machine's own.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status !== 0) {
    say('The packages could not be installed: npm says why, above. Is the package registry reachable?');
    process.exit(1);
  }
  writeFileSync(installed, lockHash());
}

const [command, ...args] = process.argv.slice(2);
if (!isInstalled()) install();
const { status, signal } = spawnSync(node, [join(top, 'tests', 'harness', `${command}.ts`), ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [join(top, 'node_modules', '.bin'), process.env.PATH].join(windows ? ';' : ':'),
    NODE_OPTIONS: [process.env.NODE_OPTIONS, '--disable-warning=ExperimentalWarning']
      .filter(Boolean)
      .join(' '),
  },
});
process.exit(status ?? (signal ? 1 : 0));
