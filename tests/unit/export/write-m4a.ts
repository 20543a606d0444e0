import { m4aHeader, readPayloads, type M4aLabels, type Piece } from '#utils/audio/index.ts';
import { joinBytes } from '../../fixtures/audio/index.ts';

interface PieceOfBytes extends Piece {
  bytes: Uint8Array<ArrayBuffer>;
}

/** A whole .m4a, as an export streams it. */
export async function writeM4a(pieces: readonly PieceOfBytes[], labels?: M4aLabels): Promise<Uint8Array> {
  const written: Uint8Array[] = [m4aHeader(pieces, labels).header];
  for (const { bytes, ...piece } of pieces) {
    const read = (start: number, end: number) => Promise.resolve(bytes.slice(start, end));
    for await (const chunk of readPayloads(piece, read)) written.push(chunk);
  }
  return joinBytes(written);
}
