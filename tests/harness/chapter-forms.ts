/** Chapters stand in an .m4a twice: as Nero's list (`chpl`) and as QuickTime's text track. */
export type ChapterForm = 'list' | 'track';

interface Box {
  type: string;
  /** Offset of its size and type. */
  start: number;
  /** Offset of what it holds. */
  content: number;
  end: number;
  inside: Box[];
}

const PARENTS = new Set(['moov', 'trak', 'mdia', 'udta']);
const HEADER = 8;

/** The same file with chapters in one form alone: the boxes of the other are made into `free`, which nobody reads. */
export function withChaptersOnlyAs(form: ChapterForm, file: Uint8Array): Uint8Array {
  const copy = Buffer.from(file);
  const boxes = boxesIn(copy, 0, copy.length);
  const other = form === 'track' ? allOf('chpl', boxes) : textTrack(copy, boxes);
  if (other.length === 0) throw new Error(`The chapters do not stand there but as a ${form}`);
  for (const { start } of other) copy.write('free', start + 4, 'latin1');
  return copy;
}

/** The track itself, and the reference of the sound to it. */
function textTrack(file: Buffer, boxes: readonly Box[]): Box[] {
  const tracks = allOf('trak', boxes).filter((track) => handlerOf(file, track) === 'text');
  return [...tracks, ...allOf('tref', boxes)];
}

function handlerOf(file: Buffer, track: Box): string {
  const [handler] = allOf('hdlr', track.inside);
  return handler ? file.toString('latin1', handler.content + 8, handler.content + 12) : '';
}

function allOf(type: string, boxes: readonly Box[]): Box[] {
  return boxes.flatMap((box) => [...(box.type === type ? [box] : []), ...allOf(type, box.inside)]);
}

function boxesIn(file: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let start = from; start + HEADER <= to;) {
    const isLarge = file.readUInt32BE(start) === 1;
    const size = isLarge ? Number(file.readBigUInt64BE(start + HEADER)) : file.readUInt32BE(start);
    const type = file.toString('latin1', start + 4, start + HEADER);
    const content = start + HEADER + (isLarge ? 8 : 0);
    const end = start + size;
    boxes.push({ type, start, content, end, inside: PARENTS.has(type) ? boxesIn(file, content, end) : [] });
    start = end;
  }
  return boxes;
}
