import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute, SETTINGS_SECTIONS, type Route } from '#utils/library-route.ts';
import './SettingsFrame.css';

export interface SettingsFrameProps {
  route: Route;
  /** The page's heading: the section's name. */
  title: string;
  children: ComponentChildren;
}

/** A page of the settings or of the help, beside the list of all of them; in a narrow window, below it. */
export function SettingsFrame({ route, title, children }: SettingsFrameProps) {
  const { t } = useLocale();
  const section = route.view === 'settings' ? (route.section ?? SETTINGS_SECTIONS[0]) : undefined;
  return (
    <div class="settings-frame">
      <div class="settings-side">
        <a class="button settings-back" data-kind="quiet" href={formatRoute({ view: 'recordings' })}>
          <Icon name="back" />
          {t('all-recordings')}
        </a>
        <nav aria-label={t('settings')}>
          <ul class="settings-list">
            {SETTINGS_SECTIONS.map((each) => (
              <SideLink
                key={each}
                route={{ view: 'settings', section: each }}
                label={t(`settings-${each}`)}
                isCurrent={each === section}
              />
            ))}
            <SideLink route={{ view: 'help' }} label={t('help')} isCurrent={route.view === 'help'} />
          </ul>
        </nav>
      </div>
      <div class="settings-page">
        <h1 tabIndex={-1}>{title}</h1>
        {children}
      </div>
    </div>
  );
}

function SideLink({ route, label, isCurrent }: { route: Route; label: string; isCurrent: boolean }) {
  return (
    <li>
      <a href={formatRoute(route)} aria-current={isCurrent ? 'page' : undefined}>
        {label}
      </a>
    </li>
  );
}
