import { testKills } from './kill-and-recover.ts';

// Between recordings; while bytes arrive; near the end. `npm run test:long` has twenty points.
testKills([0.5], [0.02, 0.9]);
