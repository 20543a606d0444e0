import { describe, expect, it } from 'vitest';
import { zipFiles } from '#utils/export/audio/zip-files.ts';
import { runProgram } from '../../harness/audio-files.ts';
import { useFolder } from './use-folder.ts';

const write = useFolder();
const never = new AbortController().signal;

describe('zipFiles', () => {
  it('makes a ZIP that other programs find intact', async () => {
    const files = [
      { name: 'space-1_0.ts', blob: new Blob(['first part']) },
      { name: 'SHA256SUMS ñ 🎙️', blob: new Blob(['']) },
    ];

    const zip = new Uint8Array(await (await zipFiles(files, never)).arrayBuffer());

    const path = write('files.zip', zip);
    expect(runProgram('unzip', '-t', path)).toContain('No errors detected');
    const read = `import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z: print(json.dumps([[n, z.read(n).decode()] for n in z.namelist()]))`;
    expect(JSON.parse(runProgram('python3', '-c', read, path))).toEqual([
      ['space-1_0.ts', 'first part'],
      ['SHA256SUMS ñ 🎙️', ''],
    ]);
  });

  it('throws the reason of an aborted signal', async () => {
    const stopped = AbortSignal.abort();

    await expect(zipFiles([{ name: 'a', blob: new Blob(['a']) }], stopped)).rejects.toThrow(stopped.reason);
  });
});
