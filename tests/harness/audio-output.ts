import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AudioAnalysis } from './audio/analyse.ts';
import { createMeter } from './audio/meter.ts';
import { withTimeout } from './with-timeout.ts';

/** A silent audio device that records what a browser plays on it. */
export interface AudioOutput {
  /** The environment with which a browser plays on this device. */
  readonly env: Readonly<Record<string, string>>;
  /** Seconds recorded so far: a point in time for `audibleSince`. */
  now(): number;
  /** The number of audible seconds since a point in time, to a tenth of a second. */
  audibleSince(from: number): number;
  /** Analyses the next `seconds` of audio. */
  listen(seconds: number): Promise<AudioAnalysis>;
  /** Resolves when the output is audible, or silent. */
  until(state: 'audible' | 'silent'): Promise<void>;
  /** Ends the device, and nothing else. */
  close(): Promise<void>;
}

const RATE = 48_000;

/** Starts a separate PulseAudio with a null sink. Linux only; needs Debian's `pulseaudio` and `pulseaudio-utils`. */
export async function startAudioOutput(): Promise<AudioOutput> {
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-audio-'));
  const socket = join(folder, 'native');
  const env = {
    PULSE_SERVER: `unix:${socket}`,
    PULSE_RUNTIME_PATH: folder,
    // The person's own settings may name another server.
    PULSE_CLIENTCONFIG: '/dev/null',
  };
  const server = start('pulseaudio', serverArguments(socket), { ...env, HOME: folder });
  await withTimeout('pulseaudio to start', waitForLine(server, 'Daemon startup complete'));
  const recorder = start(
    'parec',
    ['--device=nowhere.monitor', '--format=s16le', `--rate=${RATE}`, '--channels=1', '--latency-msec=50'],
    env,
  );
  const meter = createMeter(RATE);
  recorder.stdout?.on('data', (pcm: Buffer) => meter.write(pcm));
  await withTimeout('the recording to start', meter.listen(0.1));
  return {
    env,
    now: () => meter.now(),
    audibleSince: (from) => meter.audibleSince(from),
    listen: (seconds) => meter.listen(seconds),
    until: (state) => withTimeout(`the audio device to be ${state}`, meter.until(state)),
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
    // If we are killed, the recorder ends with us, and the server 30 s later.
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

function waitForLine(child: ChildProcess, line: string): Promise<void> {
  const found = Promise.withResolvers<void>();
  let text = '';
  child.stderr?.on('data', (chunk) => {
    text += String(chunk);
    if (text.includes(line)) found.resolve();
  });
  child.once('error', found.reject);
  child.once('exit', (code) => found.reject(new Error(`ended with ${code}: ${text}`)));
  return found.promise;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}
