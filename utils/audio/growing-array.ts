type NumberArray = Int8Array | Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A typed array that grows as numbers are pushed; `finish` returns exactly what was pushed. */
export interface GrowingArray<T extends NumberArray> {
  readonly length: number;
  push(value: number): void;
  finish(): T;
}

export function createGrowingArray<T extends NumberArray>(
  create: (length: number) => T,
  capacity = 256,
): GrowingArray<T> {
  let items = create(capacity);
  let length = 0;

  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === items.length) {
        const larger = create(length * 2);
        larger.set(items);
        items = larger;
      }
      items[length] = value;
      length += 1;
    },
    finish() {
      const exact = create(length);
      exact.set(items.subarray(0, length));
      return exact;
    },
  };
}
