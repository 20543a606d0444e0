import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withTimeout } from './with-timeout.ts';

/** What a desktop shows about the media that plays. */
export interface NowPlaying {
  status: string;
  title: string;
  artist: string;
  album: string;
  /** Seconds. */
  length: number;
  /** Seconds. */
  position: number;
  /** The browser's id of the track. */
  track: string;
}

/** A desktop's media controls without a desktop: a separate D-Bus on which browsers offer MPRIS (media keys on Linux). */
export interface MediaControls {
  /** The environment with which a browser connects to this bus. */
  readonly env: Readonly<Record<string, string>>;
  /** Undefined until something plays. */
  nowPlaying(): Promise<NowPlaying | undefined>;
  press(key: 'Play' | 'Pause' | 'PlayPause' | 'Stop'): Promise<void>;
  /** Seeks forward or back. Browsers may use a step of their own. */
  seekBy(seconds: number): Promise<void>;
  /** Seeks to a position in seconds. */
  setPosition(seconds: number): Promise<void>;
  /** Ends the bus, and nothing else. */
  close(): Promise<void>;
}

const PLAYER = 'org.mpris.MediaPlayer2.Player';
const OBJECT = '/org/mpris/MediaPlayer2';
const BUS = 'org.freedesktop.DBus';

const execute = promisify(execFile);

/** Linux only. Needs Debian's `dbus-daemon` and `dbus-bin`. */
export async function startMediaControls(): Promise<MediaControls> {
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-bus-'));
  const address = `unix:path=${join(folder, 'bus')}`;
  const config = join(folder, 'bus.conf');
  await writeFile(config, configOf(address));
  const bus = spawn('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await withTimeout('the message bus to start', once(bus.stdout, 'data'));

  const player = createRemote(address);
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: address },
    nowPlaying: () => player.nowPlaying(),
    press: (key) => player.call(key),
    seekBy: (seconds) => player.call('Seek', `int64:${seconds * 1e6}`),
    async setPosition(seconds) {
      const track = (await player.nowPlaying())?.track ?? '/';
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

/** A bus that is separate from the machine's, and that starts no services. */
const configOf = (address: string): string => `<busconfig>
  <type>session</type>
  <listen>${address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
`;

/** Controls the player that is on the bus. */
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
    async nowPlaying(): Promise<NowPlaying | undefined> {
      const name = await find();
      if (name === undefined) return undefined;
      return parse(await send(name, OBJECT, `${BUS}.Properties.GetAll`, `string:${PLAYER}`));
    },
    async call(method: string, ...args: string[]): Promise<void> {
      const name = await find();
      if (name === undefined) throw new Error('there is no player on the bus');
      await send(name, OBJECT, `${PLAYER}.${method}`, ...args);
    },
  };
}

/** Parses a player's properties as `dbus-send` prints them. */
function parse(properties: string): NowPlaying {
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

/** The value of a property; of a list, its first element. */
function valueIn(properties: string, name: string): string {
  const line =
    new RegExp(`string "${name}"\\s+variant\\s+(?:array \\[\\s+)?(.*)`).exec(properties)?.[1] ?? '';
  const [, quoted, plain] = /"(.*)"|(\S+)$/.exec(line) ?? [];
  return quoted ?? plain ?? '';
}
