/** An .m4a has its chapters twice: as Nero's list (`chpl`) and as QuickTime's text track. */
export type ChapterForm = 'list' | 'track';

interface Box {
  type: string;
  /** Offset of the box's header: its size and type. */
  start: number;
  /** Offset of the box's payload. */
  content: number;
  end: number;
  children: Box[];
}

const PARENTS = new Set(['moov', 'trak', 'mdia', 'udta']);
const HEADER = 8;

/** A copy of the file with its chapters in one form only. The boxes of the other become `free`, which readers skip. */
export function withChaptersOnlyAs(form: ChapterForm, file: Uint8Array): Uint8Array {
  const copy = Buffer.from(file);
  const boxes = boxesIn(copy, 0, copy.length);
  const other = form === 'track' ? boxesOfType('chpl', boxes) : textTrack(copy, boxes);
  if (other.length === 0) throw new Error(`The file has its chapters only as a ${form}`);
  for (const { start } of other) copy.write('free', start + 4, 'latin1');
  return copy;
}

/** The text track, and the audio track's reference to it. */
function textTrack(file: Buffer, boxes: readonly Box[]): Box[] {
  const tracks = boxesOfType('trak', boxes).filter((track) => handlerOf(file, track) === 'text');
  return [...tracks, ...boxesOfType('tref', boxes)];
}

function handlerOf(file: Buffer, track: Box): string {
  const [handler] = boxesOfType('hdlr', track.children);
  return handler ? file.toString('latin1', handler.content + 8, handler.content + 12) : '';
}

function boxesOfType(type: string, boxes: readonly Box[]): Box[] {
  return boxes.flatMap((box) => [...(box.type === type ? [box] : []), ...boxesOfType(type, box.children)]);
}

function boxesIn(file: Buffer, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let start = from; start + HEADER <= to;) {
    const isLarge = file.readUInt32BE(start) === 1;
    const size = isLarge ? Number(file.readBigUInt64BE(start + HEADER)) : file.readUInt32BE(start);
    const type = file.toString('latin1', start + 4, start + HEADER);
    const content = start + HEADER + (isLarge ? 8 : 0);
    const end = start + size;
    boxes.push({ type, start, content, end, children: PARENTS.has(type) ? boxesIn(file, content, end) : [] });
    start = end;
  }
  return boxes;
}
