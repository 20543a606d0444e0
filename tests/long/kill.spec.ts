import { testKills } from '../e2e/kill-and-recover.ts';

testKills(Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20));
