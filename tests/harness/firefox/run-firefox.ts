import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { utf8Env } from '../utf8-env.ts';
import { PATIENCE, within } from '../within.ts';

export interface RunningFirefox {
  /** Where it listens for WebDriver BiDi. */
  bidi: string;
  /** Resolves when it has ended; it is killed if it does not in time. */
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
      // The popup and the background page are out of WebDriver's reach: only the browser's own rights get there.
      '--remote-allow-system-access',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: utf8Env({ MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', ...env }),
    },
  );
  const bidi = await within(`${executable} to start`, addressOf(firefox));
  return {
    bidi,
    async ended() {
      if (firefox.exitCode !== null) return;
      const exit = once(firefox, 'exit');
      const late = setTimeout(() => firefox.kill('SIGKILL'), PATIENCE);
      await exit;
      clearTimeout(late);
    },
  };
}

/** Firefox says on standard error where it listens. */
function addressOf(firefox: ChildProcess): Promise<string> {
  const address = Promise.withResolvers<string>();
  let said = '';
  firefox.stderr?.on('data', (chunk) => {
    if (said.length < 100_000) said += String(chunk);
    const url = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
    if (url !== undefined) address.resolve(url);
  });
  firefox.once('error', address.reject);
  firefox.once('exit', (code) => address.reject(new Error(`Firefox ended with ${code}: ${said}`)));
  return address.promise;
}
