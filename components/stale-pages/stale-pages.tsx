import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { pageKindName, shopName, siteName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import type { StalePageView } from '@/components/shared/views';
import { stamp } from '@/components/shared/when';
import { DAY_MS } from '@/utils/core/dates';

function age(lastReadAt: number | null, now: number): string {
  if (lastReadAt === null) return i18n.t('stale.never');
  const days = Math.floor((now - lastReadAt) / DAY_MS);
  return i18n.t('stale.since', [stamp(lastReadAt, now), String(days)]);
}

/** Pages nobody opened lately, each with what to open. */
export function StalePages({ pages, now }: { pages: StalePageView[]; now: number }) {
  if (pages.length === 0) return <Empty>{i18n.t('stale.none')}</Empty>;
  return (
    <ul class="list">
      {pages.map(({ site, shop, pageKind, lastReadAt }) => (
        <li key={`${site}/${shop?.shopId ?? ''}/${pageKind}`} class="line">
          <div class="grow">
            <p class="clip">
              {pageKindName(pageKind)}
              <span class="muted small"> · {shop === null ? siteName(site) : shopName(shop)}</span>
            </p>
            <p class="muted small">{age(lastReadAt, now)}</p>
          </div>
          <OutsideLink look="button" href={pageLink(site, pageKind)}>
            {i18n.t('stale.open')}
          </OutsideLink>
        </li>
      ))}
    </ul>
  );
}
