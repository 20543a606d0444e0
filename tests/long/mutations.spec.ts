import { expect, test } from '@playwright/test';
import { chosenCases, formatCampaign, runCampaign } from '../mutations/campaign.ts';

const cases = chosenCases(20_260_601, 5000);

test('the import of any damaged archive ends within its limits and leaves nothing incomplete', async () => {
  test.setTimeout(30 * 60_000);

  const campaign = await runCampaign(cases);

  console.log(formatCampaign(campaign));
  expect(campaign.failures, formatCampaign(campaign)).toEqual([]);
  expect(Object.values(campaign.ends).reduce((sum, count) => sum + count, 0)).toBe(cases.to - cases.from);
});
