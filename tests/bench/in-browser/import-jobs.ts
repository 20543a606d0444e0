import { BlobReader, BlobWriter, ZipReader } from '@zip.js/zip.js';
import { unzipSync } from 'fflate';
import JSZip from 'jszip';
import { runImport } from '#utils/import/run-import.ts';
import { createDatabaseOpener } from '#utils/library/database.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { sourceFromFile } from '#utils/zip/index.ts';
import type { JobResult } from './job.ts';
import { isAudioEntry, locateAudio } from './archive-audio.ts';
import { openPlainStore } from './plain-store.ts';

/** The minimum: the position of the audio is known, and nothing is checked. */
async function importBare(file: File): Promise<JobResult> {
  const { put } = await openPlainStore();
  const { from, to, isDeflated } = await locateAudio(file);
  const start = performance.now();
  const packed = file.slice(from, to);
  const inflated = packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const audio = isDeflated ? await new Response(inflated).blob() : packed;
  await put(audio);
  return { result: undefined, found: audio.size, ms: performance.now() - start };
}

/** The minimum if every byte must pass through the page, as checking requires. */
async function importThroughPage(file: File): Promise<JobResult> {
  const { put } = await openPlainStore();
  const { from, to, isDeflated } = await locateAudio(file);
  const start = performance.now();
  const packed = file.slice(from, to).stream();
  const audio = isDeflated ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of audio) chunks.push(chunk);
  const blob = new Blob(chunks);
  await put(blob);
  return { result: undefined, found: blob.size, ms: performance.now() - start };
}

/** The complete import, without a page. */
async function importByOurs(file: File): Promise<JobResult> {
  const name = 'bench-library';
  indexedDB.deleteDatabase(name);
  const open = createDatabaseOpener(name);
  const database = await open();
  const start = performance.now();
  await runImport([{ source: sourceFromFile(file), path: file.name }], {
    open,
    library: createLibraryWriter(open),
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

async function importByZipJs(file: File): Promise<JobResult> {
  const { put } = await openPlainStore();
  const start = performance.now();
  // Its workers come from blob: URLs, which the policy of extensions forbids. This is a worker already.
  const entries = await new ZipReader(new BlobReader(file), { useWebWorkers: false }).getEntries();
  const entry = entries.find(({ filename }) => isAudioEntry(filename));
  if (!entry || entry.directory) throw new Error('No audio');
  const audio = await entry.getData(new BlobWriter(), { checkSignature: true });
  await put(audio);
  return { result: undefined, found: audio.size, ms: performance.now() - start };
}

async function importByJSZip(file: File): Promise<JobResult> {
  const { put } = await openPlainStore();
  const start = performance.now();
  const [entry] = (await JSZip.loadAsync(file)).filter(isAudioEntry);
  if (!entry) throw new Error('No audio');
  const audio = await entry.async('blob');
  await put(audio);
  return { result: undefined, found: audio.size, ms: performance.now() - start };
}

async function importByFflate(file: File): Promise<JobResult> {
  const { put } = await openPlainStore();
  const start = performance.now();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [audio] = Object.values(unzipSync(bytes, { filter: ({ name }) => isAudioEntry(name) }));
  if (!audio) throw new Error('No audio');
  await put(new Blob([audio]));
  return { result: undefined, found: audio.length, ms: performance.now() - start };
}

export const IMPORT_JOBS = {
  'import/bare': importBare,
  'import/through page': importThroughPage,
  'import/ours': importByOurs,
  'import/zip.js': importByZipJs,
  'import/JSZip': importByJSZip,
  'import/fflate': importByFflate,
};
