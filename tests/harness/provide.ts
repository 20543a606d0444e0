import { provideAll } from './parts.ts';

await provideAll();
