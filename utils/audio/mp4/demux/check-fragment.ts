import { childBoxes, invalidBoxes, type Box } from './boxes.ts';
import { refuseLarge, refuseMany } from './check-tables.ts';

/** Flags that add four bytes to each frame of a run: duration, size, flags, composition time. */
const PER_SAMPLE = [0x100, 0x200, 0x400, 0x800];
const HAS_DURATION = 0x100;
const HAS_SIZE = 0x200;
const HAS_DEFAULT_SIZE = 0x10;
const PLAIN = new Set(['mfhd', 'tfhd', 'tfdt', 'trun', 'free', 'sdtp', 'subs', 'sbgp', 'sgpd', 'uuid']);

/** How many frames the boxes of a fragment (`moof`) state. Throws `unknown-audio` where the boxes do not fit. */
export function checkFragment(fragment: Uint8Array, { content, end }: Box): number {
  let samples = 0;
  for (const child of childBoxes(fragment, content, end)) {
    const isTrack = child.type === 'traf';
    if (!isTrack && !PLAIN.has(child.type)) throw invalidBoxes(`${child.type} in a fragment`);
    const boxes = isTrack ? childBoxes(fragment, child.content, child.end) : [];
    for (const box of boxes) {
      if (!PLAIN.has(box.type)) throw invalidBoxes(`${box.type} in a fragment`);
      if (box.type === 'tfhd') checkHeader(viewOf(fragment, box));
      if (box.type === 'trun') samples += samplesOf(viewOf(fragment, box));
    }
  }
  return samples;
}

function viewOf({ buffer, byteOffset }: Uint8Array, { content, end }: Box): DataView {
  return new DataView(buffer, byteOffset + content, end - content);
}

/** Checks the default size of frames, the last field but one. */
function checkHeader(view: DataView): void {
  const flags = flagsOf(view);
  if ((flags & HAS_DEFAULT_SIZE) === 0) return;
  const before = [1, 2, 8].filter((bit) => (flags & bit) !== 0);
  const at = 8 + before.reduce((sum, bit) => sum + (bit === 1 ? 8 : 4), 0);
  if (at + 4 <= view.byteLength) refuseLarge(view.getUint32(at), 'tfhd');
}

function samplesOf(view: DataView): number {
  if (view.byteLength < 8) return 0;
  const flags = flagsOf(view);
  const samples = view.getUint32(4);
  const fixed = 8 + ((flags & 1) !== 0 ? 4 : 0) + ((flags & 4) !== 0 ? 4 : 0);
  const perSample = PER_SAMPLE.filter((bit) => (flags & bit) !== 0).length * 4;
  if (fixed + samples * perSample > view.byteLength) throw invalidBoxes(`trun states ${samples} frames`);
  refuseMany(samples, 'trun');
  if ((flags & HAS_SIZE) === 0) return samples;
  const first = fixed + ((flags & HAS_DURATION) !== 0 ? 4 : 0);
  for (let i = 0; i < samples; i += 1) refuseLarge(view.getUint32(first + i * perSample), 'trun');
  return samples;
}

function flagsOf(view: DataView): number {
  return view.byteLength < 4 ? 0 : view.getUint32(0) & 0xffffff;
}
