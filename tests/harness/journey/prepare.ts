import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_ACCOUNT } from '../../fixtures/archive/index.ts';
import { startStandIn, type StandIn } from '../x/index.ts';
import { ensureBuild } from '../ensure-build.ts';
import type { StartOptions } from './options.ts';
import { makeSample, type Sample } from './sample.ts';
import { logProgress } from './progress.ts';

/** What the browser starts with. */
export interface Prepared {
  extensionDir: string;
  standIn: StandIn;
  downloadsDir: string;
  headless: boolean;
  lang: string | undefined;
  profileDir: string | undefined;
  /** Undefined if the person has named files. */
  sample: Sample | undefined;
}

/** Builds the extension, writes the sample into `folder`, and starts the stand-in for X. */
export async function prepare(options: StartOptions, folder: string): Promise<Prepared> {
  logProgress('Building the extension…');
  const extensionDir = ensureBuild(options.browser).folder;
  const sample = options.files.length === 0 ? await makeSample(folder) : undefined;
  const standIn = await startStandIn({
    zips: sample ? [sample.zip] : [],
    // The account of the sample's archive, so that the import completes the request that the guide has noted.
    handle: SAMPLE_ACCOUNT.handle,
    displayName: SAMPLE_ACCOUNT.name,
    ...(options.lang !== undefined && { language: options.lang }),
  });
  const downloadsDir = join(folder, 'downloads');
  await mkdir(downloadsDir);
  logProgress('Opening the browser…');
  const { headless, lang, profile: profileDir } = options;
  return { extensionDir, standIn, downloadsDir, headless, lang, profileDir, sample };
}
