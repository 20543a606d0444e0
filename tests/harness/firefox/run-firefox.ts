import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { utf8Env } from '../utf8-env.ts';
import { DEFAULT_TIMEOUT, withTimeout } from '../with-timeout.ts';

export interface RunningFirefox {
  /** The address on which it listens for WebDriver BiDi. */
  bidi: string;
  /** Resolves when Firefox has ended. Kills it after a timeout. */
  ended(): Promise<void>;
}

export async function runFirefox(
  executable: string,
  profile: string,
  { headless, env }: { headless: boolean; env: Readonly<Record<string, string>> },
): Promise<RunningFirefox> {
  const firefox = spawn(
    executable,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      // Only code with the browser's privileges reaches the popup and the background page.
      '--remote-allow-system-access',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: utf8Env({ MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...env }),
    },
  );
  const bidi = await withTimeout(`${executable} to start`, addressOf(firefox));
  return {
    bidi,
    async ended() {
      if (firefox.exitCode !== null) return;
      const exit = once(firefox, 'exit');
      const late = setTimeout(() => firefox.kill('SIGKILL'), DEFAULT_TIMEOUT);
      await exit;
      clearTimeout(late);
    },
  };
}

/** Firefox prints the address on standard error. */
function addressOf(firefox: ChildProcess): Promise<string> {
  const address = Promise.withResolvers<string>();
  let output = '';
  firefox.stderr?.on('data', (chunk) => {
    if (output.length < 100_000) output += String(chunk);
    const url = /WebDriver BiDi listening on (ws:\S+)/.exec(output)?.[1];
    if (url !== undefined) address.resolve(url);
  });
  firefox.once('error', address.reject);
  firefox.once('exit', (code) => address.reject(new Error(`Firefox ended with ${code}: ${output}`)));
  return address.promise;
}
