import { captureAll } from '../pictures/capture-all.ts';
import { findChromium } from './find-browser.ts';
import { CHROMIUM, installPackages, NOTO_FONTS } from './system-packages.ts';

await installPackages([...(findChromium() ? [] : [CHROMIUM]), ...NOTO_FONTS]);
process.exitCode = (await captureAll(process.argv.slice(2))) === 0 ? 0 : 1;
