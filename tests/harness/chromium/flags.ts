import type { StandIn } from '../x/index.ts';

interface FlagOptions {
  standIn: Pick<StandIn, 'proxy' | 'fingerprint'>;
  headless: boolean;
  lang?: string | undefined;
  windowSize: { width: number; height: number };
  withoutFeatures: readonly string[];
  scale: number;
}

/** Playwright's own that would take from the extension what a person's browser gives it. */
export const UNWANTED_DEFAULTS = [
  '--disable-extensions',
  // Muted sound counts as silence, and an offscreen document that is silent is closed after 30 s.
  '--mute-audio',
];

/**
 * Chromium takes the last list only, so this one stands in for Playwright's: what asks the network on its own,
 * what upgrades or partitions behind a test's back, and what would wait for a painted page.
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

/** A port that no browser ever asks: requests to it end inside the browser. */
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
    // Without it, `Extensions.loadUnpacked` does not exist.
    '--enable-unsafe-extension-debugging',
    `--disable-features=${[...DISABLED_FEATURES, ...withoutFeatures].join(',')}`,
    `--gaia-url=${NOWHERE}`,
    `--component-updater=url-source=${NOWHERE}`,
    '--disable-quic',
    ...(headless ? ['--disable-gpu'] : []),
    `--window-size=${windowSize.width},${windowSize.height}`,
    ...(scale === 1 ? [] : [`--force-device-scale-factor=${scale}`]),
    ...(lang === undefined ? [] : [`--lang=${lang}`]),
    `--proxy-server=http://${standIn.proxy}`,
    // Sends the loopback through the proxy too, where it is refused and written down like all the rest.
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${standIn.fingerprint}`,
  ];
}
