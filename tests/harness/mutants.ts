import { runMutants } from '../mutants/run-mutants.ts';

await runMutants(process.argv.slice(2));
