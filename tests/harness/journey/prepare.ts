import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLE_ACCOUNT } from '../../fixtures/archive/index.ts';
import { startStandIn, type StandIn } from '../x/index.ts';
import { freshBuild } from '../fresh-build.ts';
import type { StartOptions } from './options.ts';
import { makeSample, type Sample } from './sample.ts';
import { say } from './say.ts';

/** All that a browser is started with. */
export interface Prepared {
  extensionDir: string;
  standIn: StandIn;
  downloadsDir: string;
  headless: boolean;
  lang: string | undefined;
  profileDir: string | undefined;
  /** Made where the person brings no files. */
  sample: Sample | undefined;
}

/** Builds the extension, makes the sample and starts the stand-in for X, with `folder` for what is made on the way. */
export async function prepare(options: StartOptions, folder: string): Promise<Prepared> {
  say('Building the extension…');
  const extensionDir = freshBuild(options.browser).folder;
  const sample = options.files.length === 0 ? await makeSample(folder) : undefined;
  const standIn = await startStandIn({
    zips: sample ? [sample.zip] : [],
    // Whose session it is, the sample's archive tells too: what comes of the request is known by it.
    handle: SAMPLE_ACCOUNT.handle,
    displayName: SAMPLE_ACCOUNT.name,
    ...(options.lang !== undefined && { language: options.lang }),
  });
  const downloadsDir = join(folder, 'downloads');
  await mkdir(downloadsDir);
  say('Opening the browser…');
  const { headless, lang, profile: profileDir } = options;
  return { extensionDir, standIn, downloadsDir, headless, lang, profileDir, sample };
}
