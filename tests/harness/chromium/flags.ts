import type { StandIn } from '../x/index.ts';

interface FlagOptions {
  standIn: Pick<StandIn, 'proxy' | 'fingerprint'>;
  headless: boolean;
  lang?: string | undefined;
  windowSize: { width: number; height: number };
  withoutFeatures: readonly string[];
  scale: number;
}

/** Flags of Playwright's that would disable what the extension has in a real browser. */
export const UNWANTED_DEFAULTS = [
  '--disable-extensions',
  // Chromium closes an offscreen document after 30 s without audio, and muted audio counts as none.
  '--mute-audio',
];

/**
 * Chromium reads only the last such list, so this one replaces Playwright's. It holds the features that make requests by
 * themselves, that upgrade or partition addresses, and that wait for a painted page.
 */
const DISABLED_FEATURES = [
  'AimEnabled',
  'AutofillServerCommunication',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'Translate',
  'msForceBrowserSignIn',
];

/** A port that browsers block: requests to it never leave the browser. */
const NOWHERE = 'https://127.0.0.1:1/';

export function chromiumFlags({
  standIn,
  headless,
  lang,
  windowSize,
  scale,
  withoutFeatures,
}: FlagOptions): string[] {
  return [
    // `Extensions.loadUnpacked` exists only with this flag.
    '--enable-unsafe-extension-debugging',
    `--disable-features=${[...DISABLED_FEATURES, ...withoutFeatures].join(',')}`,
    `--gaia-url=${NOWHERE}`,
    `--component-updater=url-source=${NOWHERE}`,
    '--disable-quic',
    // The screen that headless Chromium imagines is so small that it cuts popups short.
    ...(headless ? ['--disable-gpu', '--screen-info={1920x1200}'] : []),
    `--window-size=${windowSize.width},${windowSize.height}`,
    ...(scale === 1 ? [] : [`--force-device-scale-factor=${scale}`]),
    ...(lang === undefined ? [] : [`--lang=${lang}`]),
    `--proxy-server=http://${standIn.proxy}`,
    // Sends requests to the loopback through the proxy too, which refuses and records them.
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${standIn.fingerprint}`,
  ];
}
