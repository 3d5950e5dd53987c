import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import { leftOutText } from './left-out-text';
import type { PlanSource } from './plan-source';

/** A shop without products on the shelf: which page brings them. */
export function PlanEmpty({ site, leftOut }: Pick<PlanSource, 'site' | 'leftOut'>) {
  const next = (
    <OutsideLink look="button" href={pageLink(site, 'item-list')}>
      {i18n.t('finding.openList')}
    </OutsideLink>
  );
  return (
    <section class="widget">
      <Empty next={next}>
        {i18n.t('plan.none')}
        {leftOutText(leftOut)}
      </Empty>
    </section>
  );
}
