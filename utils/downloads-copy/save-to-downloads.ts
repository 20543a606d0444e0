import type { CopyEnd } from './run-download.ts';
import type { CopyRequest } from './copy-request.ts';
import type { SaveCopy } from './copy-originals.ts';

/** The two halves of `run-download.ts`, called directly or by messages. */
export interface DownloadRunner {
  start(request: CopyRequest): Promise<number | CopyEnd>;
  wait(id: number): Promise<CopyEnd>;
}

/** Saves a Blob of this document, which must live until that has ended. */
export function saveToDownloads({ start, wait }: DownloadRunner): SaveCopy {
  return async (blob, file) => {
    const url = URL.createObjectURL(blob);
    try {
      const started = await start({ url, ...file });
      if (typeof started !== 'number') return started;
      for (;;) {
        const end = await wait(started);
        if (end !== 'running') return end;
      }
    } finally {
      URL.revokeObjectURL(url);
    }
  };
}
