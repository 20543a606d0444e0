import { BlobReader, ZipReader } from '@zip.js/zip.js';
import { unzipSync } from 'fflate';
import JSZip from 'jszip';
import { layoutOf } from '#utils/archive/index.ts';
import { readDirectory, sourceFromFile } from '#utils/zip/index.ts';
import { isAudioEntry } from './archive-audio.ts';
import type { JobResult } from './job.ts';
import { PASS_BYTES } from './pass-bytes.ts';

/** What the import does first: it reads the directory and finds the files to import. */
async function listByOurs(file: File): Promise<JobResult> {
  const directory = await readDirectory(sourceFromFile(file));
  const layout = layoutOf(directory.names());
  const entries = layout.audio.map(({ index }) => directory.entryOf(index));
  return { result: { directory, layout, entries }, found: entries.length };
}

async function listByZipJs(file: File): Promise<JobResult> {
  const entries = await new ZipReader(new BlobReader(file)).getEntries();
  const audio = entries.filter(({ filename }) => isAudioEntry(filename));
  return { result: { entries, audio }, found: audio.length };
}

async function listByJSZip(file: File): Promise<JobResult> {
  const zip = await JSZip.loadAsync(file);
  return { result: zip, found: zip.filter(isAudioEntry).length };
}

async function listByFflate(file: File): Promise<JobResult> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const audio = unzipSync(bytes, { filter: ({ name }) => isAudioEntry(name) });
  return { result: audio, found: Object.keys(audio).length };
}

/** What a reader without random access has to do first. */
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
