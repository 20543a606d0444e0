import { useEffect, useState } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { BundledPackage } from './licences.ts';
import './AboutFacts.css';

/** The work of others that is in the extension, with its licences. */
export function Licences() {
  const { t } = useLocale();
  const [packages, setPackages] = useState<readonly BundledPackage[]>([]);
  useEffect(() => void import('./licences.ts').then((loaded) => setPackages(loaded.BUNDLED_PACKAGES)), []);
  return (
    <section class="setting" aria-labelledby="about-licences">
      <h2 id="about-licences">{t('about-licences')}</h2>
      <p class="setting-lead">{t('about-licences-lead')}</p>
      <ul class="about-details" data-testid="licences" data-count={packages.length}>
        {packages.map(({ name, version, license, text }) => (
          <li key={name}>
            {text === undefined ? (
              <bdi>{`${name} ${version} · ${license}`}</bdi>
            ) : (
              <details>
                <summary>
                  <bdi>{`${name} ${version} · ${license}`}</bdi>
                </summary>
                <pre class="about-licence" dir="ltr">
                  {text}
                </pre>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
