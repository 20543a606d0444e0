import type { Bytes } from '#utils/zip/source/source.ts';
import { uint64, viewOf } from '#utils/zip/source/window.ts';

/**
 * Tells the true numbers of a record, asked for in their order: ZIP64's extra field holds only those of them that are
 * all ones (APPNOTE 4.5.3).
 */
export function zip64Numbers(extra: Bytes): (stated: number) => number {
  let field: DataView | undefined;
  let offset = 0;
  return (stated) => {
    if (stated !== 0xffffffff) return stated;
    field ??= zip64Field(extra);
    if (!field || offset + 8 > field.byteLength) return stated;
    offset += 8;
    return uint64(field, offset - 8);
  };
}

function zip64Field(extra: Bytes): DataView | undefined {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) return viewOf(extra.subarray(at + 4, end));
    at = end;
  }
  return undefined;
}
