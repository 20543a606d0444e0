import { signal, type ReadonlySignal } from '@preact/signals';

/** Which row is to take the focus as soon as it is there: it may have to be rendered or read first. */
export interface FocusRequest {
  /** The recording of that row. */
  spaceId: ReadonlySignal<string | undefined>;
  request(spaceId: string | undefined): void;
}

export function createFocusRequest(): FocusRequest {
  const spaceId = signal<string | undefined>(undefined);
  return {
    spaceId,
    request(next) {
      spaceId.value = next;
    },
  };
}
