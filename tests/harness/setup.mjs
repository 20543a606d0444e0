// Runs before any package is installed: plain JavaScript for Node 20 that imports only Node's own modules.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const windows = process.platform === 'win32';
const top = fileURLToPath(new URL('../..', import.meta.url));
const installed = join(top, 'node_modules', '.installed');
/** The project's own Node 24. The machine may have another version. */
const node = join(top, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

// Standard output is only for the command's result.
const logProgress = (text) => process.stderr.write(`${text}\n`);

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(top, 'package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return existsSync(node) && existsSync(installed) && readFileSync(installed, 'utf8') === lockHash();
}

function install() {
  logProgress('Installing the packages named in package-lock.json (about a minute)…');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--include=dev'], {
    cwd: top,
    // npm's output goes to standard error.
    stdio: ['ignore', process.stderr, process.stderr],
    shell: windows,
    // The journeys use the browsers of the machine.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (status !== 0) {
    logProgress(
      'The packages could not be installed. npm gives the reason above. Is the package registry reachable?',
    );
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
