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
