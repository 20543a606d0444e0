import { BUILDS, JOURNEYS, provideAll, SLOW_UNIT, STATIC, UNIT } from './parts.ts';
import { conclude, runChecks } from './run-checks.ts';

process.stdout.write(
  'Every check, and a journey for each link of the chain: four to five minutes on two cores.\n',
);
// The first ones need nothing of the system, whose packages are installed meanwhile.
const providing = provideAll();
const first = await runChecks([...STATIC, ...BUILDS, UNIT]);
await providing;
conclude([...first, ...(await runChecks([SLOW_UNIT, JOURNEYS]))]);
