import { installTestPackages } from './check-groups.ts';

await installTestPackages();
