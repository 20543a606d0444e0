import { FURTHER_JOURNEYS, installTestPackages, QUIET_JOURNEYS } from './check-groups.ts';
import { reportOutcomes, runChecks } from './run-checks.ts';

process.stdout.write(
  'More journeys: further states, formats and languages. At most twenty minutes on two quiet cores.\n',
);
await installTestPackages();
reportOutcomes(await runChecks([FURTHER_JOURNEYS, QUIET_JOURNEYS]));
