/** SHA-256 (FIPS 180-4) of bytes as they come: the browser's own wants all of them at once, in memory. */
export interface Sha256 {
  push(chunk: Uint8Array): void;
  /** The hash in hexadecimal digits. To be called once. */
  finish(): string;
}

const BLOCK = 64;
const ROUND_CONSTANTS = constants(64, Math.cbrt);

export function createSha256(): Sha256 {
  const state = constants(8, Math.sqrt);
  const schedule = new Uint32Array(64);
  const held = new Uint8Array(BLOCK);
  let filled = 0;
  let bytes = 0;

  function push(chunk: Uint8Array): void {
    bytes += chunk.length;
    let at = 0;
    while (at < chunk.length) {
      const taken = Math.min(BLOCK - filled, chunk.length - at);
      held.set(chunk.subarray(at, at + taken), filled);
      at += taken;
      filled += taken;
      if (filled < BLOCK) return;
      mix(state, schedule, held);
      filled = 0;
    }
  }

  return {
    push,
    finish() {
      const bits = new DataView(new ArrayBuffer(8));
      bits.setBigUint64(0, BigInt(bytes) * 8n);
      const zeros = (BLOCK + 55 - (bytes % BLOCK)) % BLOCK;
      push(Uint8Array.of(0x80));
      push(new Uint8Array(zeros));
      push(new Uint8Array(bits.buffer));
      return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
    },
  };
}

function mix(state: Uint32Array, w: Uint32Array, block: Uint8Array): void {
  const view = new DataView(block.buffer, block.byteOffset, BLOCK);
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(i * 4);
  for (let i = 16; i < 64; i++) {
    const early = w[i - 15] ?? 0;
    const late = w[i - 2] ?? 0;
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    w[i] = (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (ROUND_CONSTANTS[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] ?? 0) + word));
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits of the fractions of the first primes' roots. */
function constants(count: number, root: (prime: number) => number): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return Uint32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
}
