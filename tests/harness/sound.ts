import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Heard } from './sound/analyse.ts';
import { createMeter } from './sound/meter.ts';
import { within } from './within.ts';

export type { Heard } from './sound/analyse.ts';

/** A sound device that nobody hears, and that writes down what a browser plays on it. */
export interface Sound {
  /** What a browser has to be started with to play here. */
  readonly env: Readonly<Record<string, string>>;
  /** Seconds of recording so far: a point in time for `soundingSince`. */
  now(): number;
  /** How many seconds since then something could be heard, to a tenth. */
  soundingSince(from: number): number;
  /** Listens to the next `seconds`. */
  listen(seconds: number): Promise<Heard>;
  /** Waits until something can be heard, or nothing any more. */
  until(state: 'sounding' | 'silent'): Promise<void>;
  /** Ends what was started here, and nothing else. */
  close(): Promise<void>;
}

const RATE = 48_000;

/** Starts a PulseAudio of its own with a sink that leads nowhere (Linux only; Debian's `pulseaudio` has all of it). */
export async function startSound(): Promise<Sound> {
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-sound-'));
  const socket = join(folder, 'native');
  const env = {
    PULSE_SERVER: `unix:${socket}`,
    PULSE_RUNTIME_PATH: folder,
    // A person's own settings lead elsewhere.
    PULSE_CLIENTCONFIG: '/dev/null',
  };
  const server = start('pulseaudio', serverArguments(socket), { ...env, HOME: folder });
  await within('pulseaudio to start', says(server, 'Daemon startup complete'));
  const recorder = start(
    'parec',
    ['--device=nowhere.monitor', '--format=s16le', `--rate=${RATE}`, '--channels=1', '--latency-msec=50'],
    env,
  );
  const meter = createMeter(RATE);
  recorder.stdout?.on('data', (pcm: Buffer) => meter.write(pcm));
  await within('the recording to begin', meter.listen(0.1));
  return {
    env,
    now: () => meter.now(),
    soundingSince: (from) => meter.soundingSince(from),
    listen: (seconds) => meter.listen(seconds),
    until: (state) => within(`the sound device to be ${state}`, meter.until(state)),
    async close() {
      await end(recorder);
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function serverArguments(socket: string): string[] {
  return [
    '-n',
    '--daemonize=no',
    '--use-pid-file=no',
    // Should we be killed, the recorder goes with us, and then the server on its own.
    '--exit-idle-time=30',
    '--disable-shm=yes',
    '--log-target=stderr',
    '--log-level=info',
    `--load=module-null-sink sink_name=nowhere rate=${RATE}`,
    `--load=module-native-protocol-unix auth-anonymous=1 socket=${socket}`,
  ];
}

function start(command: string, parameters: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
}

function says(child: ChildProcess, line: string): Promise<void> {
  const said = Promise.withResolvers<void>();
  let text = '';
  child.stderr?.on('data', (chunk) => {
    text += String(chunk);
    if (text.includes(line)) said.resolve();
  });
  child.once('error', said.reject);
  child.once('exit', (code) => said.reject(new Error(`ended with ${code}: ${text}`)));
  return said.promise;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
