import { createPayloadRoom, m4aHeader, readPayloads, type M4aLabels } from '#utils/audio/index.ts';
import type { SoundRun } from './plan-runs.ts';
import type { Sink } from './sink.ts';

export interface Writing {
  sink: Sink;
  signal: AbortSignal;
  /** 0–1 */
  onProgress: (share: number) => void;
}

/** Writes a run's frames as they are into a clean .m4a. */
export async function writeM4a(
  { pieces }: SoundRun,
  labels: M4aLabels,
  { sink, signal, onProgress }: Writing,
): Promise<void> {
  const { header, payloadBytes } = m4aHeader(pieces, labels);
  sink.write(header);
  const room = createPayloadRoom();
  let written = 0;
  for (const piece of pieces) {
    for await (const chunk of readPayloads(piece, piece.bytes, room)) {
      signal.throwIfAborted();
      written += chunk.length;
      sink.write(chunk);
      onProgress(written / payloadBytes);
    }
  }
}
