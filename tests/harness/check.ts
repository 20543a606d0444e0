import { reportOutcomes, runChecks } from './run-checks.ts';
import { STATIC, UNIT } from './check-groups.ts';

reportOutcomes(await runChecks([...STATIC, UNIT]));
