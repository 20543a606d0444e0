/** What a player reads of an MP4 file: just enough to check what was written. */
export interface ParsedMp4 {
  /** Types of all boxes, in order, children after their parents. */
  boxes: string[];
  timescale: number;
  /** In units of the timescale. */
  duration: number;
  /** Durations of samples, in runs of equal ones. */
  durations: [samples: number, ticks: number][];
  offsets: number[];
  sizes: number[];
  /** The decoder's own configuration, from `esds`. */
  config: number[];
  channels: number;
  /** Offset of the first byte of `mdat`'s content, and its length. */
  data: { start: number; length: number };
}

const PARENTS = new Set(['moov', 'trak', 'mdia', 'minf', 'dinf', 'stbl']);

export function parseMp4(bytes: Uint8Array): ParsedMp4 {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, { start: number; end: number }>();

  function walk(from: number, to: number): void {
    for (let at = from; at + 8 <= to;) {
      const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
      const isLarge = view.getUint32(at) === 1;
      const size = isLarge ? Number(view.getBigUint64(at + 8)) : view.getUint32(at);
      const content = at + (isLarge ? 16 : 8);
      found.set(type, { start: content, end: at + size });
      if (PARENTS.has(type)) walk(content, at + size);
      at += size;
    }
  }

  function start(type: string): number {
    const box = found.get(type);
    if (!box) throw new Error(`There is no ${type}`);
    return box.start;
  }

  function numbers(at: number, count: number, width = 4): number[] {
    return Array.from({ length: count }, (_, i) =>
      width === 4 ? view.getUint32(at + i * 4) : Number(view.getBigUint64(at + i * 8)),
    );
  }

  walk(0, bytes.length);
  const isLong = view.getUint8(start('mdhd')) === 1;
  const [timescale = 0] = numbers(start('mdhd') + (isLong ? 20 : 12), 1);
  const [duration = 0] = numbers(start('mdhd') + (isLong ? 24 : 16), 1, isLong ? 8 : 4);
  const times = numbers(start('stts') + 8, view.getUint32(start('stts') + 4) * 2);
  const offsetsBox = found.has('co64') ? 'co64' : 'stco';
  const count = view.getUint32(start(offsetsBox) + 4);
  const entry = start('stsd') + 8;
  const data = found.get('mdat') ?? { start: 0, end: 0 };
  return {
    boxes: [...found.keys()],
    timescale,
    duration,
    durations: Array.from({ length: times.length / 2 }, (_, i) => [times[i * 2] ?? 0, times[i * 2 + 1] ?? 0]),
    offsets: numbers(start(offsetsBox) + 8, count, found.has('co64') ? 8 : 4),
    sizes: numbers(start('stsz') + 12, view.getUint32(start('stsz') + 8)),
    config: [...bytes.subarray(entry + 36 + 12 + 5 + 15 + 2, entry + 36 + 12 + 5 + 15 + 4)],
    channels: view.getUint16(entry + 24),
    data: { start: data.start, length: data.end - data.start },
  };
}
