import { freshBuild } from './fresh-build.ts';

/** Before any journey, however it was started: what is tested is what the sources say now. */
export default function setUp(): void {
  freshBuild('chromium');
  freshBuild('firefox');
}
