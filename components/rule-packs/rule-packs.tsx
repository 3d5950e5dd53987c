import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { Empty } from '@/components/shared/empty';
import { platformName, shopKey, shopName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import { SelectField } from '@/components/shared/select-field';
import type { ShopView } from '@/components/shared/views';
import { ok, type Result } from '@/utils/core/result';
import { failWeight } from '@/utils/knowledge/titles/rule-weights';
import type { RulePack } from '@/utils/records/rule-pack';
import { JudgeAgain } from './judge-again';
import { choicesIn, withChoice, withoutPlace } from './pack-edit';
import { PackFile } from './pack-file';
import { writePackFile } from './read-pack-file';
import { RuleList } from './rule-list';

interface Props {
  shops: readonly ShopView[];
  packs: readonly RulePack[];
  /** Category names of a shop's products. */
  categoriesOf: (shop: ShopView) => readonly string[];
  isJudging: boolean;
  onPacks: (packs: RulePack[]) => void;
  onJudge: () => Promise<Result<unknown>>;
  saveText: (text: string) => void;
}

/** The title rules of a shop, or of one category in it: which are used, what a warning costs, and why. */
export function RulePacks({ shops, packs, categoriesOf, isJudging, onPacks, onJudge, saveText }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [category, setCategory] = useState<string | null>(null);
  const [isStale, setStale] = useState(false);
  const shop = shops.find((one) => shopKey(one) === chosen) ?? shops[0];
  if (shop === undefined) {
    const next = (
      <OutsideLink look="button" href={pageLink('taobao', 'item-list')}>
        {i18n.t('finding.openList')}
      </OutsideLink>
    );
    return <Empty next={next}>{i18n.t('settings.noShops')}</Empty>;
  }
  const { site, shopId } = shop;
  const ofShop = packs.filter((pack) => shopKey(pack) === shopKey(shop));
  const withPack = new Set(ofShop.flatMap((pack) => pack.category ?? []));
  const names = [...new Set([...withPack, ...categoriesOf(shop)])];
  // Another shop has other categories.
  const at = category !== null && names.includes(category) ? category : null;
  const place = { site, shopId, category: at };
  const own = choicesIn(packs, place);
  const change = (next: RulePack[]) => {
    setStale(true);
    onPacks(next);
  };
  const judge = async () => {
    const result = await onJudge();
    if (result.ok) setStale(false);
    return result;
  };
  const resetting = at === null ? i18n.t('rulePacks.resetShop', [shopName(shop)]) : i18n.t('rulePacks.resetCategory', [at]);
  return (
    <div class="stack">
      <p class="muted small">{i18n.t('rulePacks.explain', [String(failWeight)])}</p>
      <div class="row rule-place">
        <SelectField
          label={i18n.t('rulePacks.shop')}
          value={shopKey(shop)}
          options={shops.map((one) => [shopKey(one), `${shopName(one)} · ${platformName(one.platform)}`])}
          onChoose={setChosen}
        />
        <SelectField
          label={i18n.t('rulePacks.category')}
          value={at ?? ''}
          options={[
            ['', i18n.t('rulePacks.wholeShop')],
            ...names.map((name) => [name, withPack.has(name) ? i18n.t('rulePacks.hasOwn', [name]) : name] as const),
          ]}
          onChoose={(name) => setCategory(name === '' ? null : name)}
        />
      </div>
      {at !== null && <p class="muted small">{i18n.t('rulePacks.categoryExplain', [at])}</p>}
      <JudgeAgain isStale={isStale} isRunning={isJudging} onJudge={judge} />
      {/* Made anew for another place: an open form must not save into it. */}
      <RuleList
        key={`${shopKey(shop)}/${at ?? ''}`}
        own={own}
        shops={at === null ? {} : choicesIn(packs, { site, shopId, category: null })}
        onChoice={(rule, choice) => change(withChoice(packs, place, rule, choice))}
      />
      <div class="row">
        <ActionButton
          look="quiet"
          label={i18n.t('rulePacks.reset')}
          confirm={resetting}
          isDisabled={Object.keys(own).length === 0}
          onAct={async () => {
            change(withoutPlace(packs, place));
            return ok(null);
          }}
        />
      </div>
      <PackFile packs={packs} shop={shop} shops={shops} onExport={() => saveText(writePackFile(ofShop))} onPacks={change} />
    </div>
  );
}
