import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';

/** A shop without products on the shelf: which page brings them. */
export function PlanEmpty({ site, leftOut }: { site: string; leftOut: { stored: number; gone: number } }) {
  const next = (
    <OutsideLink look="button" href={pageLink(site, 'item-list')}>
      {i18n.t('finding.openList')}
    </OutsideLink>
  );
  return (
    <section class="widget">
      <Empty next={next}>
        {i18n.t('plan.none')}
        {leftOut.stored + leftOut.gone > 0 && ` ${i18n.t('plan.leftOut', [String(leftOut.stored), String(leftOut.gone)])}`}
      </Empty>
    </section>
  );
}
