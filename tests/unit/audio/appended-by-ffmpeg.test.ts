import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { indexAudio } from './index-audio.ts';

const folder = mkdtempSync(join(tmpdir(), 'afterspace-tails-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Two seconds of a tone as ADTS, with what ffmpeg's options add. */
function tone(...options: string[]): Uint8Array {
  const file = join(folder, 'tone.aac');
  const input = [
    '-f',
    'lavfi',
    '-i',
    'sine=440:duration=2',
    '-c:a',
    'aac',
    '-metadata',
    'title=Evening talk',
  ];
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...input, ...options, '-f', 'adts', file]);
  return readFileSync(file);
}

it('the tags that ffmpeg writes around ADTS are no damage', () => {
  const plain = indexAudio(tone());
  const bytes = tone('-write_apetag', '1', '-write_id3v2', '1');

  const index = indexAudio(bytes);

  expect(new TextDecoder('latin1').decode(bytes).match(/ID3|APETAGEX/g)).toEqual([
    'ID3',
    'APETAGEX',
    'APETAGEX',
  ]);
  expect(index.frames).toEqual(plain.frames);
  expect([index.damageCount, index.cutBytes]).toEqual([0, 0]);
});
