import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { Empty } from '@/components/shared/empty';
import { platformName, shopKey, shopName, siteName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import { SelectField } from '@/components/shared/select-field';
import { TextField } from '@/components/shared/text-field';
import type { ShopView } from '@/components/shared/views';
import { fail, type Result } from '@/utils/core/result';
import type { Settings } from '@/utils/settings/schema';

interface Props {
  shops: ShopView[];
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  onRename: (shop: ShopView, name: string) => Promise<Result<unknown>>;
}

function ShopLine({ shop, onRename }: { shop: ShopView; onRename: Props['onRename'] }) {
  const [name, setName] = useState(shop.name ?? '');
  const rename = async () => (name.trim() === '' ? fail('need-name') : onRename(shop, name.trim()));
  return (
    <li class="line shop-line">
      <div class="grow">
        <TextField
          label={i18n.t('settings.shopOf', [platformName(shop.platform), shop.shopId])}
          value={name}
          maxLength={60}
          onText={setName}
        />
      </div>
      {shop.isDemo && <span class="chip chip--lamp">{i18n.t('shop.demo')}</span>}
      <ActionButton
        label={i18n.t('settings.rename')}
        description={i18n.t('settings.renameOf', [shopName(shop)])}
        done={i18n.t('settings.renamed')}
        isDisabled={name.trim() === (shop.name ?? '')}
        onAct={rename}
      />
    </li>
  );
}

/** The shops seen so far: their names, and which one this browser alone is signed in to. */
export function Shops({ shops, settings, onChange, onRename }: Props) {
  if (shops.length === 0) {
    return (
      <Empty
        next={
          <OutsideLink look="button" href={pageLink('taobao', 'item-list')}>
            {i18n.t('finding.openList')}
          </OutsideLink>
        }
      >
        {i18n.t('settings.noShops')}
      </Empty>
    );
  }
  const setSole = (site: string, shopId: string) => {
    const { [site]: _, ...others } = settings.soleShop;
    onChange({ soleShop: shopId === '' ? others : { ...others, [site]: shopId } });
  };
  // A browser is signed in to a real shop; reads sent to an invented one would go with it.
  const own = shops.filter(({ isDemo }) => !isDemo);
  const sites = [...new Set(own.map(({ site }) => site))];
  return (
    <div class="stack">
      <ul class="list">
        {shops.map((shop) => (
          <ShopLine key={shopKey(shop)} shop={shop} onRename={onRename} />
        ))}
      </ul>
      {sites.map((site) => (
        <SelectField
          key={site}
          label={i18n.t('settings.sole', [siteName(site)])}
          value={settings.soleShop[site] ?? ''}
          options={[
            ['', i18n.t('settings.soleNone')],
            ...own.filter((shop) => shop.site === site).map((shop) => [shop.shopId, shopName(shop)] as const),
          ]}
          onChoose={(shopId) => setSole(site, shopId)}
        />
      ))}
      <p class="muted small">{i18n.t('settings.soleExplain')}</p>
    </div>
  );
}
