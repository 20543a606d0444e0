import { testRestoreKills } from '../e2e/kill-and-restore.ts';

testRestoreKills(Array.from({ length: 10 }, (_, i) => (i + 0.5) / 10));
