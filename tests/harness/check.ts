import { conclude, runChecks } from './run-checks.ts';
import { STATIC, UNIT } from './parts.ts';

conclude(await runChecks([...STATIC, UNIT]));
