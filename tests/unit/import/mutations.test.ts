import { expect, it } from 'vitest';
import { chosenCases, formatCampaign, runCampaign } from '../../mutations/campaign.ts';

/** Other cases than those of the full campaign, `npm run test:mutations`. */
const cases = chosenCases(725, 150);

it('ends within its limits and leaves a consistent library, whatever happens to an archive', async () => {
  const campaign = await runCampaign(cases);

  console.log(formatCampaign(campaign));
  expect(campaign.failures).toEqual([]);
  expect(Object.keys(campaign.ends).length).toBeGreaterThan(cases.to - cases.from > 1 ? 2 : 0);
}, 120_000);
