import { useEffect, useState } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import {
  extensionPolicy,
  grantedPermissions,
  networkSources,
  watchPermissions,
  type GrantedPermissions,
} from '#utils/extension-facts.ts';
import './AboutFacts.css';

/** Those that have a reason of their own in `locales/`. */
const KNOWN = [
  'alarms',
  'downloads',
  'notifications',
  'offscreen',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
];

/** What the browser allows the extension at this moment, each with what it is for. */
export function PermissionList() {
  const { t } = useLocale();
  const granted = useGranted();
  if (!granted) return null;
  const files = granted.origins.filter((each) => each.startsWith('file:'));
  const sites = granted.origins.filter((each) => !each.startsWith('file:'));
  return (
    <section class="setting" aria-labelledby="about-permissions">
      <h2 id="about-permissions">{t('about-permissions')}</h2>
      <dl class="about-facts" data-testid="permissions">
        {granted.permissions.map((name) => (
          <Fact
            key={name}
            name={name}
            reason={KNOWN.includes(name) ? t(`permission-${name.toLowerCase()}`) : t('permission-other')}
          />
        ))}
        {sites.length > 0 && <Fact name={sites.join(' ')} reason={t('permission-sites')} />}
        {files.length > 0 && <Fact name={files.join(' ')} reason={t('permission-files')} />}
      </dl>
    </section>
  );
}

/** What the manifest's policy lets the pages reach, and the policy itself. */
export function PolicyFacts() {
  const { t } = useLocale();
  const policy = extensionPolicy();
  const remote = networkSources(policy);
  return (
    <section class="setting" aria-labelledby="about-policy">
      <h2 id="about-policy">{t('about-policy')}</h2>
      <p class="setting-lead" data-testid="reach">
        {remote.length === 0 ? t('about-reach-nothing') : t('about-reach', { hosts: remote.join(' ') })}
      </p>
      <details class="about-details">
        <summary>{t('about-policy-whole')}</summary>
        <dl class="about-facts">
          {[...policy].map(([directive, sources]) => (
            <Fact key={directive} name={directive} reason={sources.join(' ')} isCode />
          ))}
        </dl>
      </details>
    </section>
  );
}

function Fact({ name, reason, isCode = false }: { name: string; reason: string; isCode?: boolean }) {
  return (
    <div>
      <dt>
        <code dir="ltr">{name}</code>
      </dt>
      <dd>{isCode ? <code dir="ltr">{reason}</code> : reason}</dd>
    </div>
  );
}

function useGranted(): GrantedPermissions | undefined {
  const [granted, setGranted] = useState<GrantedPermissions>();
  useEffect(() => {
    const read = (): void => void grantedPermissions().then(setGranted);
    read();
    return watchPermissions(read);
  }, []);
  return granted;
}
