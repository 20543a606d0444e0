import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { within } from './within.ts';

/** What a desktop shows of whatever plays. */
export interface Shown {
  status: string;
  title: string;
  artist: string;
  album: string;
  /** Seconds. */
  length: number;
  /** Seconds. */
  position: number;
  /** What the browser calls what it plays. */
  track: string;
}

/**
 * A desktop's media controls without a desktop: a message bus of its own on which browsers speak MPRIS (the D-Bus
 * interface behind media keys on Linux).
 */
export interface MediaControls {
  /** What a browser has to be started with to be heard here. */
  readonly env: Readonly<Record<string, string>>;
  /** Undefined while nothing has played. */
  shown(): Promise<Shown | undefined>;
  press(key: 'Play' | 'Pause' | 'PlayPause' | 'Stop'): Promise<void>;
  /** Moves on, or back. A browser may make its own step of it. */
  move(seconds: number): Promise<void>;
  /** Drags the place to so many seconds. */
  place(seconds: number): Promise<void>;
  /** Ends what was started here, and nothing else. */
  close(): Promise<void>;
}

const PLAYER = 'org.mpris.MediaPlayer2.Player';
const OBJECT = '/org/mpris/MediaPlayer2';
const BUS = 'org.freedesktop.DBus';

const execute = promisify(execFile);

/** Linux only; Debian's `dbus-daemon` and `dbus-bin` have all of it. */
export async function startMediaControls(): Promise<MediaControls> {
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-bus-'));
  const address = `unix:path=${join(folder, 'bus')}`;
  const config = join(folder, 'bus.conf');
  await writeFile(config, configOf(address));
  const bus = spawn('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await within('the message bus to start', once(bus.stdout, 'data'));

  const player = createRemote(address);
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: address },
    shown: () => player.shown(),
    press: (key) => player.call(key),
    move: (seconds) => player.call('Seek', `int64:${seconds * 1e6}`),
    async place(seconds) {
      const track = (await player.shown())?.track ?? '/';
      await player.call('SetPosition', `objpath:${track}`, `int64:${seconds * 1e6}`);
    },
    async close() {
      const exit = once(bus, 'exit');
      bus.kill();
      await exit;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing else of the machine answers on this bus, and nobody starts a service for it. */
const configOf = (address: string): string => `<busconfig>
  <type>session</type>
  <listen>${address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
`;

/** Whatever player is on the bus. */
function createRemote(address: string) {
  async function send(to: string, object: string, ...message: string[]): Promise<string> {
    const about = [`--bus=${address}`, '--print-reply', `--dest=${to}`];
    return (await execute('dbus-send', [...about, object, ...message])).stdout;
  }
  async function find(): Promise<string | undefined> {
    const names = await send(BUS, '/', `${BUS}.ListNames`);
    return /org\.mpris\.MediaPlayer2\.[^"]+/.exec(names)?.[0];
  }
  return {
    async shown(): Promise<Shown | undefined> {
      const name = await find();
      if (name === undefined) return undefined;
      return parse(await send(name, OBJECT, `${BUS}.Properties.GetAll`, `string:${PLAYER}`));
    },
    async call(method: string, ...args: string[]): Promise<void> {
      const name = await find();
      if (name === undefined) throw new Error('nothing plays that could be controlled');
      await send(name, OBJECT, `${PLAYER}.${method}`, ...args);
    },
  };
}

/** Reads what `dbus-send` prints of a player's properties. */
function parse(properties: string): Shown {
  return {
    status: valueIn(properties, 'PlaybackStatus'),
    title: valueIn(properties, 'xesam:title'),
    artist: valueIn(properties, 'xesam:artist'),
    album: valueIn(properties, 'xesam:album'),
    length: Number(valueIn(properties, 'mpris:length')) / 1e6,
    position: Number(valueIn(properties, 'Position')) / 1e6,
    track: valueIn(properties, 'mpris:trackid'),
  };
}

/** Of a list the first. */
function valueIn(properties: string, name: string): string {
  const line =
    new RegExp(`string "${name}"\\s+variant\\s+(?:array \\[\\s+)?(.*)`).exec(properties)?.[1] ?? '';
  const [, quoted, plain] = /"(.*)"|(\S+)$/.exec(line) ?? [];
  return quoted ?? plain ?? '';
}
