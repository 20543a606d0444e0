import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ArchiveHost } from '../../fixtures/remote/archive-host.ts';
import type { Part } from './account.ts';

/** Controls the downloads of ZIPs, so that a test can watch one that runs or breaks off. */
export interface Downloads {
  /** Number of bytes after which the next downloads wait for `release()`. */
  holdAfter: number | undefined;
  /** Number of bytes after which the next downloads lose their connection. */
  cutAfter: number | undefined;
  /** Whether a broken download can be resumed. It is not known whether X allows it. */
  hasRanges: boolean;
  /** Answers requests for ranges, if it is set; the whole file is sent as always. */
  host: ArchiveHost | undefined;
  /** Continues all held downloads. */
  release(): void;
  /** Sends `part`, or its bytes from `from` on, as a plain attachment. X's server does the same, as far as known. */
  send(part: Part, request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const CHUNK = 1 << 20;

export function createDownloads(): Downloads {
  let release = Promise.withResolvers<void>();

  const downloads: Downloads = {
    holdAfter: undefined,
    cutAfter: undefined,
    hasRanges: false,
    host: undefined,
    release() {
      release.resolve();
      release = Promise.withResolvers();
    },
    async send(part, request, response) {
      const { range } = request.headers;
      const file = {
        name: part.name,
        size: part.bytes,
        read: (from: number, to: number) => read(part.file, from, to),
      };
      if (range !== undefined && downloads.host) return downloads.host.answer(request, response, file);
      const requestedFrom = Number(/^bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0);
      const from = downloads.hasRanges ? requestedFrom : 0;
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
        // The browser or `cutAfter` ended the connection. That is no error.
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
