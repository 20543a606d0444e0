/** Kinds of NAL units of H.264 (ITU-T H.264, table 7-1). */
export const NAL = { slice: 1, idrSlice: 5, parameters: 7, imageParameters: 8, delimiter: 9, filler: 12 };

export function nalTypeOf(unit: Uint8Array): number {
  return (unit[0] ?? 0) & 31;
}

/** The NAL units of a byte stream (H.264, annex B): what is between its start codes, without the zeros that end each. */
export function nalUnits(stream: Uint8Array): Uint8Array[] {
  const units: Uint8Array[] = [];
  let from = afterStartCode(stream, 0);
  while (from !== undefined) {
    const next = afterStartCode(stream, from);
    let end = next === undefined ? stream.length : next - 3;
    while (end > from && stream[end - 1] === 0) end -= 1;
    if (end > from) units.push(stream.subarray(from, end));
    from = next;
  }
  return units;
}

/** Where the first NAL unit behind `from` begins. */
function afterStartCode(stream: Uint8Array, from: number): number | undefined {
  for (let at = stream.indexOf(1, from + 2); at >= 0; at = stream.indexOf(1, at + 1)) {
    if (stream[at - 1] === 0 && stream[at - 2] === 0) return at + 1;
  }
  return undefined;
}

/** Whether a frame can be decoded on its own, from its first bytes; undefined while they do not say. */
export function isKeyFrame(head: Uint8Array): boolean | undefined {
  let hasParameters = false;
  for (const unit of nalUnits(head)) {
    const type = nalTypeOf(unit);
    if (type === NAL.idrSlice) return true;
    // Encoders repeat the parameters where somebody may begin, also if that is no IDR frame.
    if (type === NAL.slice) return hasParameters;
    if (type === NAL.parameters) hasParameters = true;
  }
  return undefined;
}
