/** A worker without a script: it records what it receives, and posts what a test has it post. */
export class WorkerSpy<Request = unknown> extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  readonly received: Request[] = [];
  isTerminated = false;
  postMessage(message: Request): void {
    this.received.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  notify(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fail(): void {
    this.dispatchEvent(new Event('error'));
  }
}
