import { BUILDS, JOURNEYS, installTestPackages, SLOW_UNIT, STATIC, UNIT } from './check-groups.ts';
import { reportOutcomes, runChecks } from './run-checks.ts';

process.stdout.write(
  'All checks, and a journey for each stage of the product. At most ten minutes on two quiet cores.\n',
);
// The first checks need no system packages, so these are installed meanwhile.
const providing = installTestPackages();
const first = await runChecks([...STATIC, ...BUILDS, UNIT]);
await providing;
reportOutcomes([...first, ...(await runChecks([SLOW_UNIT, JOURNEYS]))]);
