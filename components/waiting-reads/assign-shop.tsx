import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { shopName } from '@/components/shared/names';
import { SelectField } from '@/components/shared/select-field';
import { TextField } from '@/components/shared/text-field';
import type { ShopView } from '@/components/shared/views';
import { fail, type Result } from '@/utils/core/result';
import { newShopId } from './new-shop';

/** A shop the operator chose or named. */
export interface ChosenShop {
  site: string;
  shopId: string;
  name: string | null;
}

interface Props {
  site: string;
  /** Shops of this site. */
  shops: ShopView[];
  onAssign: (shop: ChosenShop, isSoleShop: boolean) => Promise<Result<unknown>>;
}

// An empty value cannot be a shop's id.
const NEW = '';

/** Asks which shop reads belong to: a known one, or a new one by seller id or nickname. */
export function AssignShop({ site, shops, onAssign }: Props) {
  // What is stored under an invented shop goes when the invented shops go.
  const own = shops.filter(({ isDemo }) => !isDemo);
  const [chosen, setChosen] = useState(own[0]?.shopId ?? NEW);
  const [sellerId, setSellerId] = useState('');
  const [nickname, setNickname] = useState('');
  const [isSole, setSole] = useState(false);
  const assign = async () => {
    const known = own.find(({ shopId }) => shopId === chosen);
    if (known) return onAssign({ site, shopId: known.shopId, name: known.name }, isSole);
    const shopId = newShopId(sellerId, nickname);
    if (shopId === null) return fail('need-shop');
    return onAssign({ site, shopId, name: nickname.trim() === '' ? null : nickname.trim() }, isSole);
  };
  return (
    <div class="stack">
      <SelectField
        label={i18n.t('waiting.whichShop')}
        value={chosen}
        options={[...own.map((shop) => [shop.shopId, shopName(shop)] as const), [NEW, i18n.t('waiting.newShop')] as const]}
        onChoose={setChosen}
      />
      {chosen === NEW && (
        <div class="pair">
          <TextField label={i18n.t('waiting.nickname')} value={nickname} maxLength={60} onText={setNickname} />
          <TextField label={i18n.t('waiting.sellerId')} value={sellerId} maxLength={64} isNumeric onText={setSellerId} />
        </div>
      )}
      <label class="check small">
        <input type="checkbox" checked={isSole} onChange={(event) => setSole(event.currentTarget.checked)} />
        <span>{i18n.t('waiting.sole')}</span>
      </label>
      <div class="row">
        <ActionButton look="primary" label={i18n.t('waiting.assign')} onAct={assign} />
      </div>
    </div>
  );
}
