import { runBench } from '../bench/run-bench.ts';
import { findChromium } from './find-browser.ts';
import { CHROMIUM, FFMPEG, provide, UNZIP } from './system-packages.ts';

provide([...(findChromium() ? [] : [CHROMIUM]), UNZIP, FFMPEG]);
await runBench(process.argv.slice(2));
