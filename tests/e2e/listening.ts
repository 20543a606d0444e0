/** The player's element, in any page of the extension. */
export const PLAYER = `document.querySelector('[data-testid="player"]')`;

/** Its position in seconds. */
export const POSITION = `Number(${PLAYER}?.dataset.position)`;

/** Resolves, in the engine room, when the player tells a position past `seconds`. */
export const passes = (seconds: number): string => `new Promise((resolve) => {
  const channel = new BroadcastChannel('afterspace-engine');
  channel.onmessage = ({ data }) => {
    if (data.player?.position > ${seconds}) {
      channel.close();
      resolve(data.player.position);
    }
  };
})`;

/** Asks the engine room for something, from any page; resolves with the milliseconds that its answer took. */
export const ask = (name: string, ...args: readonly unknown[]): string => `new Promise((resolve, reject) => {
  const channel = new BroadcastChannel('afterspace-engine');
  const id = crypto.randomUUID();
  const start = performance.now();
  channel.onmessage = ({ data }) => {
    if (data.answers !== id) return;
    channel.close();
    if (data.failure) reject(new Error(data.failure.message));
    else resolve(performance.now() - start);
  };
  channel.postMessage({ name: ${JSON.stringify(name)}, args: ${JSON.stringify(args)}, to: 'engine', id });
})`;

/** Resolves, in the engine room, with the seconds of sound and of the clock between two places that the player passes. */
export const between = (from: number, to: number): string => `new Promise((resolve) => {
  const channel = new BroadcastChannel('afterspace-engine');
  let start;
  channel.onmessage = ({ data }) => {
    if (data.player?.state !== 'playing') return;
    const now = { at: data.player.position, time: performance.now() };
    if (!start && now.at >= ${from} && now.at < ${to}) start = now;
    if (start && now.at >= ${to}) {
      channel.close();
      resolve({ media: now.at - start.at, clock: (now.time - start.time) / 1000 });
    }
  };
})`;

/**
 * Resolves, in the engine room, with the seconds of sound that the player leaps over between two places, played at
 * `rate`: what it comes on beyond what the clock allows. Where the machine falters, it comes on less, which is no leap.
 */
export const leaptBetween = (from: number, to: number, rate: number): string => `new Promise((resolve) => {
  const channel = new BroadcastChannel('afterspace-engine');
  let last;
  let leapt = 0;
  channel.onmessage = ({ data }) => {
    if (data.player?.state !== 'playing') return;
    const now = { at: data.player.position, time: performance.now() };
    if (!last && (now.at < ${from} || now.at >= ${to})) return;
    const beyond = last ? now.at - last.at - ((now.time - last.time) / 1000) * ${rate} : 0;
    if (beyond > 1) leapt += beyond;
    last = now;
    if (now.at < ${to}) return;
    channel.close();
    resolve(leapt);
  };
})`;

/** What the player told. */
export interface Told {
  state: string;
  /** Seconds */
  position: number;
}

/** Resolves, in any page, with all that the player tells until it has passed `seconds`. */
export const tolds = (seconds: number): string => `new Promise((resolve) => {
  const channel = new BroadcastChannel('afterspace-engine');
  const told = [];
  channel.onmessage = ({ data }) => {
    if (!data.player) return;
    const { state, position } = data.player;
    told.push({ state, position });
    if (position <= ${seconds}) return;
    channel.close();
    resolve(told);
  };
})`;

/** Resolves, in any context of the extension, with what the player does now. */
export const NOW = `new Promise((resolve) => {
  const channel = new BroadcastChannel('afterspace-engine');
  channel.onmessage = ({ data }) => {
    if (!data.player) return;
    channel.close();
    resolve({ state: data.player.state, position: data.player.position });
  };
  channel.postMessage({ name: 'report', args: [], to: 'engine', id: 'report' });
})`;
