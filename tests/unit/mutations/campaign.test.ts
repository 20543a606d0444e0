import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCampaign, runCampaign } from '../../mutations/campaign.ts';
import { mutationOf } from '../../mutations/mutation.ts';

describe('runCampaign', () => {
  it('names each case that hangs, dies, breaks something, needs or takes too much, and goes on behind it', async () => {
    const script = join(import.meta.dirname, 'bad-cases.ts');

    const campaign = await runCampaign({ seed: 9, from: 0, to: 9, script, hangsAfter: 2000 });

    expect(campaign.failures).toEqual([
      { case: 1, what: 'case 1', problems: ['did not end within 2000 ms'] },
      { case: 3, what: 'case 3', problems: ['ended the process that ran it'] },
      { case: 5, what: 'case 5', problems: ['half a recording'] },
      { case: 6, what: 'case 6', problems: ['needed 1000000 MB'] },
      { case: 7, what: 'case 7', problems: ['took 100000 ms'] },
    ]);
    expect(campaign.ends).toEqual({ done: 7 });
    expect(formatCampaign(campaign)).toContain('MUTATION_SEED=9 MUTATION_CASE=3 npm run test:mutations');
  }, 60_000);
});

describe('mutationOf', () => {
  it('makes the same of a seed and a case each time, and something else of others', () => {
    const [one, again, other] = [mutationOf(5, 40), mutationOf(5, 40), mutationOf(5, 41)];

    expect(again).toEqual(one);
    expect(other.what + other.intact.what).not.toBe(one.what + one.intact.what);
  });
});
