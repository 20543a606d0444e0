import { testKills } from './kill-and-recover.ts';

// Between recordings; when bytes come in, and when nearly all is done; twenty points in `npm run test:long`.
testKills([0.5], [0.02, 0.9]);
