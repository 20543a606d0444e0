import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Part } from './account.ts';

/** How ZIPs come down, so that a test can look at a download while it runs or breaks. */
export interface Downloads {
  /** Bytes after which the next downloads wait for `release()`. */
  holdAfter: number | undefined;
  /** Bytes after which the next downloads lose their connection. */
  cutAfter: number | undefined;
  /** Whether a download that broke off can go on from there; not known of X. */
  hasRanges: boolean;
  /** Lets all held downloads go on. */
  release(): void;
  /** Answers a request for `part`, or for its bytes from `from` on: a plain attachment, as far as known of X's store. */
  send(part: Part, response: ServerResponse, from?: number): Promise<void>;
}

const CHUNK = 1 << 20;

export function createDownloads(): Downloads {
  let release = Promise.withResolvers<void>();

  const downloads: Downloads = {
    holdAfter: undefined,
    cutAfter: undefined,
    hasRanges: false,
    release() {
      release.resolve();
      release = Promise.withResolvers();
    },
    async send(part, response, asked = 0) {
      const from = downloads.hasRanges ? asked : 0;
      response.writeHead(from > 0 ? 206 : 200, {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${part.name}"`,
        'content-length': part.bytes - from,
        ...(from > 0 && { 'content-range': `bytes ${from}-${part.bytes - 1}/${part.bytes}` }),
        ...(downloads.hasRanges
          ? { 'accept-ranges': 'bytes', etag: `"${part.name}"` }
          : { 'accept-ranges': 'none' }),
        'cache-control': 'no-store',
      });
      try {
        await pipeline(Readable.from(paced(part, from, downloads, release.promise)), response);
      } catch (error) {
        // The browser (or `cutAfter`) ended the connection: what a download has to live with.
        if (!response.destroyed) throw error;
      }
    },
  };
  return downloads;
}

async function* paced(
  part: Part,
  from: number,
  { holdAfter, cutAfter }: Downloads,
  released: Promise<void>,
): AsyncGenerator<Buffer> {
  const pause = Math.min(holdAfter ?? Infinity, cutAfter ?? Infinity, part.bytes);
  yield* read(part.file, from, pause);
  if (cutAfter !== undefined) throw new Error(`cut off after ${cutAfter} bytes, as asked`);
  if (holdAfter !== undefined) await released;
  yield* read(part.file, Math.max(from, pause), part.bytes);
}

async function* read(file: string, from: number, to: number): AsyncGenerator<Buffer> {
  if (from >= to) return;
  yield* createReadStream(file, { start: from, end: to - 1, highWaterMark: CHUNK });
}
