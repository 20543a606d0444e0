import { testRestoreKills } from './kill-and-restore.ts';

// While bytes arrive; near the end. `npm run test:long` has ten points.
testRestoreKills([0.3, 0.85], ['@more']);
