/** What has been asked of files so far, by whichever library. */
export interface Reads {
  count: number;
  bytes: number;
}

/** Counts every Blob whose bytes are asked for, in all the ways that there are. To be called once in a worker. */
export function countReads(): Reads {
  const reads: Reads = { count: 0, bytes: 0 };
  const note = (blob: Blob): void => {
    reads.count += 1;
    reads.bytes += blob.size;
  };
  const { arrayBuffer, bytes, stream, text } = Blob.prototype;
  Object.assign(Blob.prototype, {
    arrayBuffer: noting(arrayBuffer),
    bytes: noting(bytes),
    stream: noting(stream),
    text: noting(text),
  });
  const { readAsArrayBuffer } = FileReader.prototype;
  FileReader.prototype.readAsArrayBuffer = function (blob) {
    note(blob);
    readAsArrayBuffer.call(this, blob);
  };
  return reads;

  function noting<T>(read: (this: Blob) => T): (this: Blob) => T {
    return function (this: Blob) {
      note(this);
      return read.call(this);
    };
  }
}
