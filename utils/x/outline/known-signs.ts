import { LABELS } from '#utils/x/page/labels.ts';

/** The test ids that the guide looks for. X puts handles into others. */
export const TEST_IDS: ReadonlySet<string> = new Set([
  'app-bar-back',
  'accountLink',
  'AppTabBar_More_Menu',
  'AppTabBar_Profile_Link',
  'ChoiceSelectionNextButton',
  'DashButton_ProfileIcon_Link',
  'emptyState',
  'loginButton',
  'LoginForm_Login_Button',
  'OCF_CallToAction_Button',
  'ocfEnterTextNextButton',
  'ocfEnterTextTextInput',
  'ocfPhoneVerificationNextLink',
  'primaryColumn',
  'settings',
  'settingsAndSupport',
  'SideNav_AccountSwitcher_Button',
  'tweet',
]);

/** The ids of elements that the guide looks for. */
export const IDS: ReadonlySet<string> = new Set([
  'detail-header',
  'layers',
  'master-header',
  'react-root',
  'ScriptLoadFailure',
]);

/** The addresses that the guide knows, and those beside them in X's settings. X may put `/i` before each. */
const PATHS = [
  '/account/access',
  '/account/suspended',
  '/flow/login',
  '/flow/verify_account_ownership',
  '/home',
  '/jf/onboarding/web',
  '/login',
  '/settings',
  '/settings/accessibility_display_and_languages',
  '/settings/account',
  '/settings/deactivate',
  '/settings/download_your_data',
  '/settings/notifications',
  '/settings/password',
  '/settings/privacy_and_safety',
  '/settings/security_and_account_access',
  '/settings/your_twitter_data/account',
  '/settings/your_twitter_data/data',
  '/settings/your_twitter_data/request_data',
];
export const KNOWN_PATHS: ReadonlySet<string> = new Set(PATHS.flatMap((path) => [path, `/i${path}`]));

export const LANGUAGES: ReadonlySet<string> = new Set(Object.keys(LABELS));

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that say something of the page by themselves. */
export const TELLING_TAGS = words(
  'a article aside button dialog fieldset footer form h1 h2 h3 h4 h5 h6 header iframe input label legend main nav section select summary textarea',
);

/** Elements that are only named if something else is known of them. All others are `?`: an element's name can be anything. */
export const PLAIN_TAGS = words(
  'b body br code dd details div dl dt em figcaption figure i img li ol p pre small span strong table tbody td th thead time tr u ul video',
);

export const ROLES = words(
  'alert alertdialog article banner button cell checkbox combobox complementary contentinfo dialog form grid group heading img link list listbox listitem main menu menuitem navigation none option presentation progressbar radio radiogroup region row search status switch tab tablist tabpanel textbox',
);

export const INPUT_TYPES = words(
  'button checkbox email hidden number password radio search submit tel text url',
);
