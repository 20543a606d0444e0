import { FURTHER_JOURNEYS, provideAll, QUIET_JOURNEYS } from './parts.ts';
import { conclude, runChecks } from './run-checks.ts';

process.stdout.write('The further journeys: states, forms and languages, some three minutes on two cores.\n');
await provideAll();
conclude(await runChecks([FURTHER_JOURNEYS, QUIET_JOURNEYS]));
