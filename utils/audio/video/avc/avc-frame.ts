import type { AvcParameters } from './avc-entry.ts';
import { NAL, nalTypeOf, nalUnits } from './nal-units.ts';

/** A frame of a byte stream as an MP4 has it. */
export interface AvcFrame {
  /** Its NAL units, each after its length in four bytes. Empty where it has none to decode. */
  data: Uint8Array;
  isKey: boolean;
  /** The parameters that came with it. */
  parameters?: AvcParameters;
}

/** Belongs to the description, or is of no use in an MP4. */
const LEFT_OUT = new Set([NAL.parameters, NAL.imageParameters, NAL.delimiter, NAL.filler]);

export function avcFrame(stream: Uint8Array): AvcFrame {
  const units = nalUnits(stream);
  const ofType = (type: number): Uint8Array[] => units.filter((unit) => nalTypeOf(unit) === type);
  const kept = units.filter((unit) => !LEFT_OUT.has(nalTypeOf(unit)));
  const data = new Uint8Array(kept.reduce((sum, { length }) => sum + 4 + length, 0));
  const view = new DataView(data.buffer);
  let at = 0;
  for (const unit of kept) {
    view.setUint32(at, unit.length);
    data.set(unit, at + 4);
    at += 4 + unit.length;
  }
  const [sequence] = ofType(NAL.parameters);
  const image = ofType(NAL.imageParameters);
  const isKey = ofType(NAL.idrSlice).length > 0 || sequence !== undefined;
  return {
    data,
    isKey,
    ...(sequence && image.length > 0 && { parameters: copyOf({ sequence, image }) }),
  };
}

/** They outlive the frame, whose bytes are freed. */
function copyOf({ sequence, image }: AvcParameters): AvcParameters {
  return { sequence: sequence.slice(), image: image.map((set) => set.slice()) };
}
