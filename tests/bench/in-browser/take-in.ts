import { BlobReader, BlobWriter, ZipReader } from '@zip.js/zip.js';
import { unzipSync } from 'fflate';
import JSZip from 'jszip';
import { runImport } from '#utils/import/run-import.ts';
import { openDatabase } from '#utils/library/database.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { sourceFromFile } from '#utils/zip/index.ts';
import { isSound } from './is-sound.ts';
import type { JobResult } from './jobs.ts';
import { placeOfSound } from './place-of-sound.ts';
import { openShelf } from './plain-shelf.ts';

/** The least that can be: it is known where the sound lies, and nothing is checked or understood. */
async function takeBarely(file: File): Promise<JobResult> {
  const { put } = await openShelf();
  const { from, to, isDeflated } = await placeOfSound(file);
  const start = performance.now();
  const packed = file.slice(from, to);
  const inflated = packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const sound = isDeflated ? await new Response(inflated).blob() : packed;
  await put(sound);
  return { result: undefined, found: sound.size, ms: performance.now() - start };
}

/** The least where every byte is to be seen by whoever puts it: as it must be to be checked. */
async function takeSeen(file: File): Promise<JobResult> {
  const { put } = await openShelf();
  const { from, to, isDeflated } = await placeOfSound(file);
  const start = performance.now();
  const packed = file.slice(from, to).stream();
  const sound = isDeflated ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
  const seen: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of sound) seen.push(chunk);
  const whole = new Blob(seen);
  await put(whole);
  return { result: undefined, found: whole.size, ms: performance.now() - start };
}

/** The whole import, without the pages around it. */
async function takeByOurs(file: File): Promise<JobResult> {
  const name = 'bench-library';
  indexedDB.deleteDatabase(name);
  const opening = openDatabase(name);
  const database = await opening;
  const start = performance.now();
  await runImport([{ source: sourceFromFile(file), path: file.name }], {
    opening,
    library: createLibraryWriter(opening),
    signal: new AbortController().signal,
    now: Date.now(),
    onProgress: () => undefined,
    estimate: () => navigator.storage.estimate(),
  });
  const ms = performance.now() - start;
  const [recording] = await database.getAll('recordings');
  database.close();
  return { result: undefined, found: recording?.bytes ?? 0, ms };
}

async function takeByZipJs(file: File): Promise<JobResult> {
  const { put } = await openShelf();
  const start = performance.now();
  // Its own workers are made of blobs, which an extension's policy forbids; this is one already.
  const entries = await new ZipReader(new BlobReader(file), { useWebWorkers: false }).getEntries();
  const entry = entries.find(({ filename }) => isSound(filename));
  if (!entry || entry.directory) throw new Error('No sound');
  const sound = await entry.getData(new BlobWriter(), { checkSignature: true });
  await put(sound);
  return { result: undefined, found: sound.size, ms: performance.now() - start };
}

async function takeByJSZip(file: File): Promise<JobResult> {
  const { put } = await openShelf();
  const start = performance.now();
  const [entry] = (await JSZip.loadAsync(file)).filter(isSound);
  if (!entry) throw new Error('No sound');
  const sound = await entry.async('blob');
  await put(sound);
  return { result: undefined, found: sound.size, ms: performance.now() - start };
}

async function takeByFflate(file: File): Promise<JobResult> {
  const { put } = await openShelf();
  const start = performance.now();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [sound] = Object.values(unzipSync(bytes, { filter: ({ name }) => isSound(name) }));
  if (!sound) throw new Error('No sound');
  await put(new Blob([sound]));
  return { result: undefined, found: sound.length, ms: performance.now() - start };
}

export const TAKE_JOBS = {
  'take/bare': takeBarely,
  'take/seen': takeSeen,
  'take/ours': takeByOurs,
  'take/zip.js': takeByZipJs,
  'take/JSZip': takeByJSZip,
  'take/fflate': takeByFflate,
};
