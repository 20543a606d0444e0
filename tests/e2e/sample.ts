import { test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSample, type Sample } from '../harness/journey/sample.ts';

interface SampleFolder extends Sample {
  /** For other files of the tests. Removed at the end. */
  folder: string;
}

/** Writes a sample archive for the tests of a file. Returns a function that returns it. */
export function useSample(): () => SampleFolder {
  let sample: SampleFolder | undefined;

  test.beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'afterspace ñ #1 '));
    sample = { folder, ...(await makeSample(folder)) };
  });

  test.afterAll(async () => {
    if (sample !== undefined) await rm(sample.folder, { recursive: true });
  });

  return () => {
    if (sample === undefined) throw new Error('the sample exists only while tests run');
    return sample;
  };
}
