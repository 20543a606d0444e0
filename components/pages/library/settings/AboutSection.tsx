import { PermissionList, PolicyFacts } from '#components/about/AboutFacts.tsx';
import { Licences } from '#components/about/Licences.tsx';
import { NewsList } from '#components/about/NewsList.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { extensionVersion } from '#utils/extension-facts.ts';
import { NEWS } from '#utils/news.ts';

/** What this is, what is new in it, and what it may do. */
export function AboutSection() {
  const { t } = useLocale();
  return (
    <>
      <section class="setting" aria-labelledby="about-news">
        <p class="setting-lead" data-testid="version">
          {t('about-version', { version: extensionVersion() })}
        </p>
        <h2 id="about-news">{t('news-title', { version: NEWS.version })}</h2>
        <NewsList />
      </section>
      <PermissionList />
      <PolicyFacts />
      <Licences />
    </>
  );
}
