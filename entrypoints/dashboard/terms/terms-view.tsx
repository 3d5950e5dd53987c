import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Empty } from '@/components/shared/empty';
import { platformName, shopKey, shopName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import { SelectField } from '@/components/shared/select-field';
import type { ViewProps } from '../view-props';
import { BankTab } from './bank-tab';
import { ShareTab } from './share-tab';

const tabs = ['bank', 'share'] as const;

/** The keyword bank of one shop, and sharing its terms out. A term's figures are one shop's: shops are never mixed. */
export function TermsView({ shop, shops, now, version, onChanged }: ViewProps) {
  const [tab, setTab] = useState<(typeof tabs)[number]>('bank');
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = shop ?? shops.find((one) => shopKey(one) === chosen) ?? shops[0];
  if (shown === undefined) {
    const next = (
      <OutsideLink look="button" href={pageLink('taobao', 'item-list')}>
        {i18n.t('finding.openList')}
      </OutsideLink>
    );
    return (
      <section class="widget">
        <Empty next={next}>{i18n.t('terms.noShop')}</Empty>
      </section>
    );
  }
  const key = shopKey(shown);
  return (
    <>
      <div class="row terms-bar">
        <fieldset class="segments">
          <legend class="sr-only">{i18n.t('terms.tabs')}</legend>
          {tabs.map((one) => (
            <label key={one} class="segments__one">
              <input class="sr-only" type="radio" name="terms-tab" checked={one === tab} onChange={() => setTab(one)} />
              <span>{i18n.t(`terms.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        {/* The shop chip stands on "all shops": one of them has to be named here. */}
        {shop === null && shops.length > 1 && (
          <SelectField
            label={i18n.t('terms.ofShop')}
            isLabelHidden
            value={key}
            options={shops.map((one) => [shopKey(one), `${shopName(one)} · ${platformName(one.platform)}`])}
            onChoose={setChosen}
          />
        )}
      </div>
      {/* Both stay: what was ticked and proposed is not lost by a look at the bank. */}
      <div key={`bank/${key}`} hidden={tab !== 'bank'}>
        <BankTab shop={shown} now={now} version={version} />
      </div>
      <div key={`share/${key}`} hidden={tab !== 'share'}>
        <ShareTab shop={shown} version={version} onChanged={onChanged} />
      </div>
    </>
  );
}
