import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CodedError } from '#utils/coded-error.ts';
import { startCoverage } from '../../fuzz/coverage.ts';
import { fuzzTarget, tryInput } from '../../fuzz/fuzz-target.ts';
import { FUZZ_TARGETS, type FuzzTarget } from '../../fuzz/targets.ts';
import { parseManifest } from '#utils/archive/index.ts';

/** Of each parser. `npm run fuzz` tries as many as a time allows. */
const COUNT = 300;
const found = new URL('../../fixtures/fuzz/', import.meta.url);

const targetThat = (run: FuzzTarget['run']): FuzzTarget => ({
  name: 'made',
  seeds: () => [new TextEncoder().encode('{"a": 1}')],
  run,
});

describe.each(FUZZ_TARGETS)('$name', (target) => {
  it('ends soon, with a result or a code, whatever the bytes are', async () => {
    const { finding, count } = await fuzzTarget(target, { seed: 20261201, goesOn: (tried) => tried < COUNT });

    expect(finding).toBeUndefined();
    expect(count).toBeGreaterThanOrEqual(COUNT);
  });

  it('does the same with each input that was once found', async () => {
    const folder = new URL(`${target.name}/`, found);
    const names = existsSync(folder) ? readdirSync(folder) : [];

    const reasons = names.map(async (name) => [
      name,
      await tryInput(target, new Uint8Array(readFileSync(new URL(name, folder)))),
    ]);

    expect(await Promise.all(reasons)).toEqual(names.map((name) => [name, undefined]));
  });
});

describe('fuzzing', () => {
  it('finds an input that a parser throws at, but not one that it refuses with a code', async () => {
    const options = { seed: 1, goesOn: (tried: number) => tried < 2000 };
    const refusing = targetThat(() => {
      throw new CodedError('bad-metadata', 'no');
    });
    const failing = targetThat((bytes) => {
      if (bytes.includes(0xff)) throw new TypeError('an index is missing');
    });

    expect((await fuzzTarget(refusing, options)).finding).toBeUndefined();
    const { finding } = await fuzzTarget(failing, options);
    expect(finding?.reason).toContain('an index is missing');
    expect(finding?.bytes).toContain(0xff);
  });

  it('keeps inputs that reach new code', async () => {
    const coverage = startCoverage();
    const target = targetThat((bytes) => parseManifest(new TextDecoder().decode(bytes)));

    const { corpus } = await fuzzTarget(target, { seed: 1, goesOn: (tried) => tried < 400, coverage });

    expect(corpus).toBeGreaterThan(4);
    expect(coverage.count()).toBeGreaterThan(10);
    coverage.stop();
  });
});
