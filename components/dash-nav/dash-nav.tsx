import { i18n } from '#i18n';
import { Lamp } from '@/components/shared/lamp';

/** The dashboard's views, in the order of the menu; the id is the address's hash. */
export const views = [
  'today',
  'products',
  'titles',
  'terms',
  'categories',
  'activities',
  'import',
  'reading',
  'settings',
  'welcome',
] as const;
export type ViewId = (typeof views)[number];

/** The view an address names, also with something of it behind a slash; anything else is today. */
export const viewOfHash = (hash: string): ViewId => views.find((view) => `#${view}` === hash.split('/')[0]) ?? 'today';

/** The dashboard's menu. */
export function DashNav({ current }: { current: ViewId }) {
  return (
    <nav class="band dash-nav" aria-label={i18n.t('dashboard.menu')}>
      <p class="dash-nav__name">
        <Lamp />
        {i18n.t('extension.short_name')}
      </p>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <a href={`#${view}`} aria-current={view === current ? 'page' : undefined}>
              {i18n.t(`dashboard.${view}`)}
            </a>
          </li>
        ))}
      </ul>
      <p class="dash-nav__foot small">{i18n.t('dashboard.local')}</p>
    </nav>
  );
}
