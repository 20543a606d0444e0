import { runBench } from '../bench/run-bench.ts';
import { findChromium } from './find-browser.ts';
import {
  CHROMIUM,
  FFMPEG,
  FIREFOX,
  FIREFOX_AAC,
  PAREC,
  installPackages,
  PULSEAUDIO,
  UNZIP,
} from './system-packages.ts';

const browsers = [...(findChromium() ? [] : [CHROMIUM]), FIREFOX, FIREFOX_AAC];
await installPackages([...browsers, UNZIP, FFMPEG, PULSEAUDIO, PAREC]);
await runBench(process.argv.slice(2));
