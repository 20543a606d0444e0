import type { JobName, Measured } from './worker.ts';

/** What the measuring page offers to the driver. */
export interface BenchPage {
  /** Runs a job on the chosen file, in a new worker (`isFresh`) or in the last one. */
  run(job: JobName, isFresh: boolean): Promise<Measured>;
}

declare global {
  var bench: BenchPage;
}

let worker: Worker | undefined;
let started = 0;

function startWorker(): Worker {
  worker?.terminate();
  started += 1;
  worker = new Worker(`bench-worker.js?${started}`, { type: 'module' });
  return worker;
}

function chosenFile(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('No file was chosen');
  return file;
}

function answerOf(asked: Worker): Promise<Measured> {
  return new Promise((resolve, reject) => {
    asked.addEventListener('message', ({ data }: MessageEvent<Measured>) => resolve(data), { once: true });
    asked.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
  });
}

globalThis.bench = {
  run(job, isFresh) {
    const asked = isFresh || !worker ? startWorker() : worker;
    const answer = answerOf(asked);
    asked.postMessage({ job, file: chosenFile() });
    return answer;
  },
};
