/** The progress of an import, whose phases follow each other. It never goes back. */
export interface Progress {
  /**
   * Begins the next phase, which takes `share` (0–1) of what is left. Returns a function to be called with 0–1 as it
   * goes on.
   */
  phase(share: number): (done: number) => void;
}

export function createProgress(onProgress: (share: number) => void): Progress {
  let reached = 0;
  return {
    phase(share) {
      const from = reached;
      const length = (1 - from) * share;
      return (done) => {
        const next = from + length * Math.min(1, done);
        if (next <= reached) return;
        reached = next;
        onProgress(reached);
      };
    },
  };
}

/** Returns a function that counts work of which there is `total`, and reports the share that is done. */
export function countWork(total: number, onDone: (share: number) => void): (work: number) => void {
  let done = 0;
  return (work) => {
    done += work;
    onDone(total > 0 ? done / total : 1);
  };
}

/** What storing one Space or attachment takes besides its bytes, as if it were bytes: about a millisecond. */
const OVERHEAD = 64 * 1024;

/** The work that it is to store something of so many bytes. */
export function workOf(bytes: number): number {
  return bytes + OVERHEAD;
}
