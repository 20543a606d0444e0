import { CodedError, fromFailure } from '#utils/coded-error.ts';
import type { ImportCode } from '#utils/library/index.ts';
import type { PlayerCode } from '#utils/engine/player/player-state.ts';
import type { Answer, EngineCall, Request } from './channel.ts';

/** The calls of a page that have not been answered. */
export interface PendingCalls {
  /** Resolves or rejects with the engine's answer. */
  send(call: EngineCall): Promise<void>;
  /** An engine has received this call. */
  noteReceived(id: string): void;
  resolve(answer: Answer): void;
  /** The engine has ended: what it had received is rejected, what it had not received is sent to the next one. */
  noteEngineEnd(): void;
}

interface PendingCall {
  request: Request;
  isReceived: boolean;
  resolve(): void;
  reject(reason: unknown): void;
}

/** `open` opens an engine if none is open, and resolves when it listens. */
export function createPendingCalls(
  post: (request: Request) => void,
  open: () => Promise<void>,
): PendingCalls {
  const pending = new Map<string, PendingCall>();

  function take(id: string): PendingCall | undefined {
    const call = pending.get(id);
    pending.delete(id);
    return call;
  }

  /** Only the background opens an engine, and may itself have to start first. */
  async function sendAgain(id: string): Promise<void> {
    try {
      await open();
    } catch (error) {
      take(id)?.reject(error);
    }
    const call = pending.get(id);
    if (call && !call.isReceived) post({ ...call.request, isRepeated: true });
  }

  return {
    send(call) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const id = crypto.randomUUID();
      const request: Request = { ...call, to: 'engine', id };
      pending.set(id, { request, isReceived: false, resolve, reject });
      // An open engine receives it at once.
      post(request);
      void sendAgain(id);
      return promise;
    },
    noteReceived(id) {
      const call = pending.get(id);
      if (call) call.isReceived = true;
    },
    resolve({ answers, failure }) {
      const call = take(answers);
      if (failure) call?.reject(fromFailure(failure));
      else call?.resolve();
    },
    noteEngineEnd() {
      for (const [id, { request, isReceived }] of pending) {
        if (isReceived) take(id)?.reject(interruption(request));
        else void sendAgain(id);
      }
    },
  };
}

function interruption({ name }: Request): CodedError<ImportCode | PlayerCode> {
  const code = /import/i.test(name) ? 'interrupted' : 'playback-interrupted';
  return new CodedError(code, `The engine ended before it had answered ${name}`);
}
