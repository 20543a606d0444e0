import { testKills } from './kill-and-recover.ts';

// Bytes coming in, between recordings, and when nearly all is done; twenty points in `npm run test:long`.
testKills([0.02, 0.5, 0.9]);
