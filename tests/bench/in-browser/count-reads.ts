/** The reads of files so far, by any library. */
export interface Reads {
  count: number;
  bytes: number;
}

/** Counts all reads of Blobs, through every API. Call it once per worker. */
export function countReads(): Reads {
  const reads: Reads = { count: 0, bytes: 0 };
  const count = (blob: Blob): void => {
    reads.count += 1;
    reads.bytes += blob.size;
  };
  const { arrayBuffer, bytes, stream, text } = Blob.prototype;
  Object.assign(Blob.prototype, {
    arrayBuffer: counting(arrayBuffer),
    bytes: counting(bytes),
    stream: counting(stream),
    text: counting(text),
  });
  const { readAsArrayBuffer } = FileReader.prototype;
  FileReader.prototype.readAsArrayBuffer = function (blob) {
    count(blob);
    readAsArrayBuffer.call(this, blob);
  };
  return reads;

  function counting<T>(read: (this: Blob) => T): (this: Blob) => T {
    return function (this: Blob) {
      count(this);
      return read.call(this);
    };
  }
}
