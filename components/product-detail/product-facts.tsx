import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { DrawerTitle } from '@/components/drawer/drawer-title';
import { Empty } from '@/components/shared/empty';
import { Count, Price } from '@/components/shared/figures';
import { Missing } from '@/components/shared/missing';
import { itemStatusName, platformName, shopName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { editLink } from '@/components/shared/page-links';
import type { ItemView } from '@/components/shared/views';
import { stamp } from '@/components/shared/when';

/** A product with everything its detail says. */
export interface ProductView extends ItemView {
  firstSeenAt: number;
}

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd class="wrap">{children}</dd>
  </div>
);

function Figures({ product }: { product: ProductView }) {
  const { priceFen, stock, sold30d, status, statusText } = product;
  return (
    <dl class="figures">
      <Fact name={i18n.t('item.price')}>
        <Price fen={priceFen} />
      </Fact>
      <Fact name={i18n.t('item.stock')}>
        <Count value={stock} />
      </Fact>
      <Fact name={i18n.t('item.sold30d')}>
        <Count value={sold30d} why={i18n.t('missing.sold30d')} />
      </Fact>
      <Fact name={i18n.t('products.status')}>
        {status === null ? <Missing why={i18n.t('missing.status')} /> : (statusText ?? itemStatusName(status))}
      </Fact>
    </dl>
  );
}

/** A product as it was last seen: its title with what to mend, figures, and where it belongs. Null: no page has shown it. */
export function ProductFacts({ product, now }: { product: ProductView | null; now: number }) {
  if (product === null) return <Empty>{i18n.t('detail.unknown')}</Empty>;
  const { ref, platform, title, findings, categoryPath, outerId, shop, firstSeenAt, lastSeenAt } = product;
  const edit = editLink(platform, ref.itemId);
  return (
    <div class="stack detail__facts">
      {title === null ? (
        <p class="verdict__title">
          <Missing why={i18n.t('missing.title')} />
        </p>
      ) : (
        <DrawerTitle title={title} checked={null} stored={findings} onFill={null} />
      )}
      {edit !== null && (
        <div class="row">
          <OutsideLink look="button" href={edit}>
            {i18n.t('finding.openEdit')}
          </OutsideLink>
        </div>
      )}
      <Figures product={product} />
      <dl class="facts">
        <Fact name={i18n.t('detail.category')}>
          {categoryPath === null ? <Missing why={i18n.t('missing.category')} /> : categoryPath.join(' › ')}
        </Fact>
        <Fact name={i18n.t('detail.outerId')}>{outerId ?? <Missing why={i18n.t('missing.outerId')} />}</Fact>
        <Fact name={i18n.t('detail.itemId')}>{ref.itemId}</Fact>
        <Fact name={i18n.t('detail.shop')}>
          {shopName(shop ?? { name: null, shopId: ref.shopId })} · {platformName(platform)}
          {shop?.isDemo && <span class="chip">{i18n.t('shop.demo')}</span>}
        </Fact>
        <Fact name={i18n.t('detail.firstSeen')}>{stamp(firstSeenAt, now)}</Fact>
        <Fact name={i18n.t('products.lastSeen')}>{stamp(lastSeenAt, now)}</Fact>
      </dl>
    </div>
  );
}
