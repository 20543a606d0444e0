import { createPayloadBuffer, m4aHeader, readPayloads, type M4aMetadata } from '#utils/audio/index.ts';
import type { AudioRun } from './plan-runs.ts';
import type { Sink } from './sink.ts';

export interface Writing {
  sink: Sink;
  signal: AbortSignal;
  /** 0–1 */
  onProgress: (share: number) => void;
}

/** Writes a run's frames as they are into a clean .m4a. */
export async function writeM4a(
  { pieces }: AudioRun,
  labels: M4aMetadata,
  { sink, signal, onProgress }: Writing,
): Promise<void> {
  const { header, payloadBytes } = m4aHeader(pieces, labels);
  sink.write(header);
  const buffer = createPayloadBuffer();
  let written = 0;
  for (const piece of pieces) {
    for await (const chunk of readPayloads(piece, piece.bytes, buffer)) {
      signal.throwIfAborted();
      written += chunk.length;
      sink.write(chunk);
      onProgress(written / payloadBytes);
    }
  }
}
