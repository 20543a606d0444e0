import { describe, expect, it } from 'vitest';
import { networkSources, parsePolicy } from '#utils/extension-facts.ts';

const OURS =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' blob: data:; connect-src 'self' file:";

describe('what a policy lets pages reach', () => {
  it('is nothing on a network where all sources are the extension, the page or files', () => {
    expect(networkSources(parsePolicy(OURS))).toEqual([]);
  });

  it.each([
    [`${OURS} https://api.example`, ['https://api.example']],
    [`${OURS}; media-src *; font-src wss: https://a.example`, ['*', 'wss:', 'https://a.example']],
    ['', ['*']],
    ["script-src 'self'", ['*']],
  ])('of “%s” names every address, also where there is no rule', (policy, reached) => {
    expect(networkSources(parsePolicy(policy))).toEqual(reached);
  });

  it('reads directives whatever the white space', () => {
    expect([...parsePolicy(" default-src  'none' ;\n connect-src 'self'\tfile: ; ")]).toEqual([
      ['default-src', ["'none'"]],
      ['connect-src', ["'self'", 'file:']],
    ]);
  });
});
