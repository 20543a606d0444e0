// Expressions for the contexts of the extension. Most of them watch the channel between the engine and its pages.

/** The player's element in a page. */
export const PLAYER = `document.querySelector('[data-testid="player"]')`;

/** The player's position in seconds. */
export const POSITION = `Number(${PLAYER}?.dataset.position)`;

/** Resolves in the engine when the player reports a position after `seconds`. */
export const positionPasses = (seconds: number): string => `new Promise((resolve) => {
  const channel = new BroadcastChannel('afterspace-engine');
  channel.onmessage = ({ data }) => {
    if (data.player?.position > ${seconds}) {
      channel.close();
      resolve(data.player.position);
    }
  };
})`;

/** Calls the engine from a page. Resolves with the ms until its answer. */
export const callEngine = (
  name: string,
  ...args: readonly unknown[]
): string => `new Promise((resolve, reject) => {
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

/** Resolves in the engine when the player has played from one position to the other, with the seconds of audio and time. */
export const playedBetween = (from: number, to: number): string => `new Promise((resolve) => {
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
 * Resolves in the engine with the seconds of audio that the player skips between two positions at a playback `rate`:
 * how far it moves beyond what the elapsed time allows. On a busy machine it moves less, which is not skipping.
 */
export const skippedBetween = (from: number, to: number, rate: number): string => `new Promise((resolve) => {
  const channel = new BroadcastChannel('afterspace-engine');
  let last;
  let skipped = 0;
  channel.onmessage = ({ data }) => {
    if (data.player?.state !== 'playing') return;
    const now = { at: data.player.position, time: performance.now() };
    if (!last && (now.at < ${from} || now.at >= ${to})) return;
    const ahead = last ? now.at - last.at - ((now.time - last.time) / 1000) * ${rate} : 0;
    if (ahead > 1) skipped += ahead;
    last = now;
    if (now.at < ${to}) return;
    channel.close();
    resolve(skipped);
  };
})`;

/** A report of the player. */
export interface PlayerReport {
  state: string;
  /** Seconds */
  position: number;
}

/** Resolves in any context with all reports of the player until its position is after `seconds`. */
export const playerReportsUntil = (seconds: number): string => `new Promise((resolve) => {
  const channel = new BroadcastChannel('afterspace-engine');
  const reports = [];
  channel.onmessage = ({ data }) => {
    if (!data.player) return;
    const { state, position } = data.player;
    reports.push({ state, position });
    if (position <= ${seconds}) return;
    channel.close();
    resolve(reports);
  };
})`;

/** Resolves in any context with the player's current report. */
export const PLAYER_NOW = `new Promise((resolve) => {
  const channel = new BroadcastChannel('afterspace-engine');
  channel.onmessage = ({ data }) => {
    if (!data.player) return;
    channel.close();
    resolve({ state: data.player.state, position: data.player.position });
  };
  channel.postMessage({ name: 'report', args: [], to: 'engine', id: 'report' });
})`;
