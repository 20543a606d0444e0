import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LOUDNESS_PER_SECOND } from '#utils/audio/index.ts';
import { withSbr } from '../../fixtures/audio/write-he-aac.ts';
import { GUESTS, buildSpaceAudio, conversation } from '../../fixtures/audio/index.ts';
import { runProgram, samplesOf } from '../../harness/audio-files.ts';
import { indexAudio } from './index-audio.ts';

const folder = mkdtempSync(join(tmpdir(), 'afterspace-loudness-'));
afterAll(() => rmSync(folder, { recursive: true }));

const duration = 90;
const space = buildSpaceAudio({
  duration,
  startedAt: Date.UTC(2026, 1, 2),
  guests: GUESTS,
  turns: conversation(duration),
});
/** The same conversation as decoded audio, in which two speakers are far from their microphones. */
const conversed = join(folder, 'conversed.wav');
writeFileSync(join(folder, 'space.aac'), space.bytes);
const quiet = "volume='if(lt(mod(t,40),20),0.2,1)':eval=frame";
runProgram('ffmpeg', '-v', 'error', '-i', join(folder, 'space.aac'), '-af', quiet, conversed);

function encode(...encoding: string[]): Uint8Array {
  const path = join(folder, 'encoded.aac');
  runProgram('ffmpeg', '-v', 'error', '-y', '-i', conversed, '-c:a', 'aac', ...encoding, '-f', 'adts', path);
  return new Uint8Array(readFileSync(path));
}

const EACH = 48_000 / LOUDNESS_PER_SECOND;

/** The highest amplitude of each twentieth of a second, 0–255, as ffmpeg decodes it. */
function decodedPeaks(bytes: Uint8Array): number[] {
  const path = join(folder, 'to-decode.aac');
  writeFileSync(path, bytes);
  const samples = samplesOf(path);
  return Array.from({ length: Math.floor(samples.length / EACH) }, (_, i) =>
    samples
      .subarray(i * EACH, (i + 1) * EACH)
      .reduce((max, sample) => Math.max(max, Math.abs(sample) * 255), 0),
  );
}

const meanOf = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

/** The mean of each half second. */
function halfSeconds(values: ArrayLike<number>): number[] {
  const all = Array.from(values);
  const each = LOUDNESS_PER_SECOND / 2;
  return Array.from({ length: Math.floor(all.length / each) }, (_, i) =>
    meanOf(all.slice(i * each, (i + 1) * each)),
  );
}

/** Pearson's. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const covariance = (x: readonly number[], y: readonly number[], mx: number, my: number): number =>
    x.reduce((sum, value, i) => sum + (value - mx) * ((y[i] ?? 0) - my), 0);
  const variances = covariance(a, a, meanA, meanA) * covariance(b, b, meanB, meanB);
  return covariance(a, b, meanA, meanB) / Math.sqrt(variances);
}

const loudnessIn = (bytes: Uint8Array): Uint8Array => indexAudio(bytes).loudness ?? new Uint8Array();

describe('loudness that is read without decoding', () => {
  it.each([
    ['as X stores it', () => space.bytes, 0.91],
    ['48 kbit/s, one channel', () => encode('-ac', '1', '-b:a', '48k'), 0.91],
    ['64 kbit/s, two channels', () => encode('-ac', '2', '-b:a', '64k'), 0.91],
    ['107 kbit/s, two channels', () => encode('-ac', '2', '-b:a', '107k'), 0.9],
    ['24 kHz, one channel', () => encode('-ac', '1', '-ar', '24000', '-b:a', '32k'), 0.88],
    ['variable bitrate', () => encode('-ac', '1', '-q:a', '1'), 0.85],
  ])('follows the decoded audio by half seconds: %s', (_title, bytesOf, least) => {
    const bytes = bytesOf();
    const [rough, decoded] = [halfSeconds(loudnessIn(bytes)), halfSeconds(decodedPeaks(bytes))];

    const r = correlation(rough.slice(0, decoded.length), decoded.slice(0, rough.length));
    const relative = (values: number[]): number => meanOf(values) / Math.max(...values);

    expect(Math.abs(rough.length - decoded.length)).toBeLessThan(2);
    expect(r).toBeGreaterThan(least);
    // Drawn, both are as high as their loudest one: so what replaces the other does not jump.
    expect(Math.abs(relative(rough) - relative(decoded))).toBeLessThan(0.15);
  });

  it('is that of the core in HE-AAC', () => {
    const core = space.frames.map((frame) => Uint8Array.from(frame));

    expect(loudnessIn(Buffer.concat(withSbr(core)))).toEqual(loudnessIn(Buffer.concat(core)));
  });
});
