import { ensureBuild } from './ensure-build.ts';

/** Runs before any journey, so that no journey tests an old build. */
export default function setUp(): void {
  ensureBuild('chromium');
  ensureBuild('firefox');
}
