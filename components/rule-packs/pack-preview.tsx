import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ruleName } from '@/components/shared/finding-text';
import { shopKey, shopName } from '@/components/shared/names';
import { SelectField } from '@/components/shared/select-field';
import type { ShopView } from '@/components/shared/views';
import { ruleGroups } from '@/utils/knowledge/titles/rule-groups';
import type { RuleChoice, RulePack } from '@/utils/records/rule-pack';
import { choiceText } from './choice-text';
import { packChanges } from './pack-changes';
import { placeKey } from './pack-edit';

interface Props {
  packs: readonly RulePack[];
  /** The packs of a sound file. */
  offered: readonly RulePack[];
  /** The shop whose rules are shown. */
  shop: ShopView;
  shops: readonly ShopView[];
  onTake: (packs: RulePack[]) => void;
  onCancel: () => void;
}

const known = new Set(ruleGroups.flatMap(({ rules }) => rules));

const withNote = (rule: string, choice: RuleChoice | null) =>
  choice === null ? choiceText(rule, null) : i18n.t('rulePacks.withNote', [choiceText(rule, choice), choice.note]);

/** What a file would change, rule by rule, before anything does. A file of another shop can be taken for the shown one. */
export function PackPreview({ packs, offered, shop, shops, onTake, onCancel }: Props) {
  const keys = new Set(offered.map(shopKey));
  const isKnown = [...keys].every((key) => shops.some((one) => shopKey(one) === key));
  // Packs of several shops cannot become one shop's: they would overwrite each other.
  const canMove = keys.size === 1 && !keys.has(shopKey(shop));
  const [isMoved, setMoved] = useState(canMove && !isKnown);
  const taken = isMoved && canMove ? offered.map((pack) => ({ ...pack, site: shop.site, shopId: shop.shopId })) : [...offered];
  const changes = packChanges(packs, taken);
  const isNothing = changes.every(({ rules }) => rules.length === 0);
  const nameOf = (place: { site: string; shopId: string }) =>
    shopName(shops.find((one) => shopKey(one) === shopKey(place)) ?? { name: null, shopId: place.shopId });
  return (
    <section class="sample rule-preview" aria-label={i18n.t('rulePacks.preview')}>
      <h4>{i18n.t('rulePacks.preview')}</h4>
      {canMove && (
        <SelectField
          label={i18n.t('rulePacks.into')}
          value={isMoved ? 'here' : 'file'}
          options={[
            ['file', i18n.t('rulePacks.intoFile')],
            ['here', i18n.t('rulePacks.intoHere', [shopName(shop)])],
          ]}
          onChoose={(value) => setMoved(value === 'here')}
        />
      )}
      {!isKnown && !isMoved && <p class="note note--fail">{i18n.t('rulePacks.strangeShop')}</p>}
      <ul class="list small" role="status">
        {changes.map(({ place, rules }) => (
          <li key={placeKey(place)}>
            <p>
              {nameOf(place)} · {place.category ?? i18n.t('rulePacks.wholeShop')}
            </p>
            {rules.length === 0 && <p class="muted">{i18n.t('rulePacks.same')}</p>}
            <ul>
              {rules.map(({ rule, before, after }) => (
                <li key={rule} class="wrap rule-change">
                  {ruleName(rule)}
                  {!known.has(rule) && <span class="chip">{i18n.t('rulePacks.unknownRule')}</span>}
                  {': '}
                  <del>{withNote(rule, before)}</del> → <ins>{withNote(rule, after)}</ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" class="button button--primary" disabled={isNothing} onClick={() => onTake(taken)}>
          {i18n.t('rulePacks.take')}
        </button>
        <button type="button" class="button button--quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </button>
      </p>
    </section>
  );
}
