import { BlobReader, ZipReader } from '@zip.js/zip.js';
import { unzipSync } from 'fflate';
import JSZip from 'jszip';
import { layoutOf } from '#utils/archive/index.ts';
import { readDirectory, sourceFromFile } from '#utils/zip/index.ts';
import { isSound } from './is-sound.ts';
import type { JobResult } from './jobs.ts';
import { PASS_BYTES } from './pass-bytes.ts';

/** What the import does before it takes anything: the directory, and in it the files that are read. */
async function listByOurs(file: File): Promise<JobResult> {
  const directory = await readDirectory(sourceFromFile(file));
  const layout = layoutOf(directory.names());
  const entries = layout.audio.map(({ index }) => directory.entryOf(index));
  return { result: { directory, layout, entries }, found: entries.length };
}

async function listByZipJs(file: File): Promise<JobResult> {
  const entries = await new ZipReader(new BlobReader(file)).getEntries();
  const sound = entries.filter(({ filename }) => isSound(filename));
  return { result: { entries, sound }, found: sound.length };
}

async function listByJSZip(file: File): Promise<JobResult> {
  const zip = await JSZip.loadAsync(file);
  return { result: zip, found: zip.filter(isSound).length };
}

async function listByFflate(file: File): Promise<JobResult> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sound = unzipSync(bytes, { filter: ({ name }) => isSound(name) });
  return { result: sound, found: Object.keys(sound).length };
}

/** What a reader without random access has to do, before it has even looked at anything. */
async function readThrough(file: File): Promise<JobResult> {
  const from = Math.floor(file.size / 2);
  let found = 0;
  for await (const chunk of file.slice(from, from + PASS_BYTES).stream()) found += chunk.length;
  return { result: undefined, found };
}

export const LIST_JOBS = {
  'list/ours': listByOurs,
  'list/zip.js': listByZipJs,
  'list/JSZip': listByJSZip,
  'list/fflate': listByFflate,
  'list/pass': readThrough,
};
