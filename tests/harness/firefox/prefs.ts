import type { StandIn } from '../x/index.ts';

interface PrefOptions {
  standIn: Pick<StandIn, 'proxy'>;
  downloadsDir: string;
  lang: string | undefined;
  /** Extension id → the UUID of its pages' addresses. */
  uuids: Readonly<Record<string, string>>;
  /** ms after which Firefox stops an idle background page. */
  backgroundIdle: number | undefined;
  /** Grants no site access on installation. */
  withholdsSites: boolean;
}

type Prefs = Record<string, string | number | boolean>;

/** Stops Firefox from making requests by itself, and from asking questions on the screen. */
const QUIET: Prefs = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.update': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Needs the environment variable MOZ_REMOTE_SETTINGS_DEVTOOLS.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.rememberSignons': false,
  'toolkit.telemetry.server': '',
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/** The text of a profile's `user.js`. */
export function formatPrefs(options: PrefOptions): string {
  const { standIn, downloadsDir, lang, uuids, backgroundIdle, withholdsSites } = options;
  const [host = '', port] = standIn.proxy.split(':');
  const prefs: Prefs = {
    ...QUIET,
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    // Sends requests to the loopback through the proxy too, which refuses and records them.
    'network.proxy.allow_hijacking_localhost': true,
    'browser.download.dir': downloadsDir,
    'browser.download.folderList': 2,
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    // Allows the driver's own scripts, which are data: URLs, in the browser's processes.
    'security.allow_parent_unrestricted_js_loads': true,
    // Otherwise the buttons of a prompt are disabled at first.
    'security.notification_enable_delay': 0,
    'extensions.originControls.grantByDefault': !withholdsSites,
    ...(lang === undefined ? {} : { 'intl.locale.requested': lang, 'intl.accept_languages': lang }),
    ...(backgroundIdle === undefined ? {} : { 'extensions.background.idle.timeout': backgroundIdle }),
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
