import { storage } from 'wxt/utils/storage';
import { afterEvent, type ArchiveRequest, NO_REQUEST, type RequestEvent } from './request.ts';
import { REQUEST_KEY } from './request-key.ts';

const requestItem = storage.defineItem<ArchiveRequest>(`local:${REQUEST_KEY}`, {
  fallback: NO_REQUEST,
  version: 1,
});

let lastWrite: Promise<unknown> = Promise.resolve();

export function readRequest(): Promise<ArchiveRequest> {
  return requestItem.getValue();
}

/** Calls back at each change, from whichever page it comes. Returns what ends it. */
export function watchRequest(listener: (request: ArchiveRequest) => void): () => void {
  return requestItem.watch((request) => listener(request));
}

/** Notes what happened, one after the other, and resolves to the request as it then is. */
export function noteRequest(event: RequestEvent, now: number = Date.now()): Promise<ArchiveRequest> {
  const write = lastWrite.then(() => applyEvent(event, now));
  // One that failed has told its caller so; the next one is not to suffer from it.
  lastWrite = write.catch(() => undefined);
  return write;
}

async function applyEvent(event: RequestEvent, now: number): Promise<ArchiveRequest> {
  const before = await requestItem.getValue();
  const after = afterEvent(before, event, now);
  if (after !== before) await requestItem.setValue(after);
  return after;
}
