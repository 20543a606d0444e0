/** Bytes of a counter and a length, before the input. */
const HEAD = 8;

/** Memory through which a thread tells another what it is working on, even if it never ends. */
export const createSharedInput = (): SharedArrayBuffer => new SharedArrayBuffer(HEAD + 128 * 1024);

export function noteInput(shared: SharedArrayBuffer, bytes: Uint8Array): void {
  const head = new Int32Array(shared, 0, 2);
  new Uint8Array(shared, HEAD).set(bytes);
  Atomics.store(head, 1, bytes.length);
  Atomics.add(head, 0, 1);
}

/** How many inputs have been noted. */
export const countInputs = (shared: SharedArrayBuffer): number =>
  Atomics.load(new Int32Array(shared, 0, 2), 0);

export function lastInput(shared: SharedArrayBuffer): Uint8Array<ArrayBuffer> {
  const length = Atomics.load(new Int32Array(shared, 0, 2), 1);
  return new Uint8Array(shared, HEAD, length).slice();
}
