import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { platformName, shopKey, shopName } from '@/components/shared/names';
import { SelectField } from '@/components/shared/select-field';
import { TextField } from '@/components/shared/text-field';
import type { ShopView } from '@/components/shared/views';
import { newShopId } from '@/components/waiting-reads/new-shop';
import { isPlatform, type Platform } from '@/utils/core/platforms';
import { isNicknameId } from '@/utils/records/shop-ids';
import { otherShop, shopsFor } from './target-shop';
import type { ContentView, TargetShop } from './views';

interface Props {
  content: ContentView;
  shops: readonly ShopView[];
  target: TargetShop | null;
  onTarget: (target: TargetShop | null) => void;
}

// Neither can be a shop's key.
const NONE = '';
const NEW = 'new';

/** Files of Taobao and Tmall look the same; only the operator knows which of them a new shop is. */
const platformsOf = (platform: Platform): Platform[] =>
  platform === 'taobao' || platform === 'tmall' ? ['taobao', 'tmall'] : [platform];

/** Name, id and platform of a shop nobody has seen yet. */
function NewShop({ content, target, onTarget }: Pick<Props, 'content' | 'target' | 'onTarget'>) {
  const [nickname, setNickname] = useState(target?.name ?? '');
  const [sellerId, setSellerId] = useState(target === null || isNicknameId(target.shopId) ? '' : target.shopId);
  const [platform, setPlatform] = useState(target?.platform ?? content.platform);
  const shopId = newShopId(sellerId, nickname);
  const name = nickname.trim() === '' ? null : nickname.trim();
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when what was typed changes, not when the listener is a new one
  useEffect(() => {
    onTarget(shopId === null ? null : { site: content.site, shopId, platform, name });
  }, [content.site, shopId, platform, name]);
  const platforms = platformsOf(content.platform);
  return (
    <div class="pair import-new-shop">
      <TextField label={i18n.t('waiting.nickname')} value={nickname} maxLength={60} onText={setNickname} />
      <TextField label={i18n.t('waiting.sellerId')} value={sellerId} maxLength={64} isNumeric onText={setSellerId} />
      {platforms.length > 1 && (
        <SelectField
          label={i18n.t('imports.platform')}
          value={platform}
          options={platforms.map((one) => [one, platformName(one)] as const)}
          onChoose={(next) => isPlatform(next) && setPlatform(next)}
        />
      )}
    </div>
  );
}

/** Which shop a file is stored under, with a warning where its products are known under another one. */
export function TargetShopField({ content, shops, target, onTarget }: Props) {
  const own = shopsFor(content, shops);
  const chosen = target === null ? NONE : shopKey(target);
  const [isNew, setNew] = useState(own.length === 0 || (target !== null && !own.some((shop) => shopKey(shop) === chosen)));
  const other = target === null ? null : otherShop(content, shops, chosen);
  const choose = (key: string) => {
    setNew(key === NEW);
    const shop = own.find((one) => shopKey(one) === key);
    onTarget(shop ? { site: shop.site, shopId: shop.shopId, platform: shop.platform, name: null } : null);
  };
  return (
    <div class="stack import-shop">
      <SelectField
        label={i18n.t('imports.whichShop')}
        value={isNew ? NEW : chosen}
        options={[
          ...(isNew || target !== null ? [] : [[NONE, i18n.t('imports.chooseShop')] as const]),
          ...own.map((shop) => [shopKey(shop), `${shopName(shop)} · ${platformName(shop.platform)}`] as const),
          [NEW, i18n.t('waiting.newShop')] as const,
        ]}
        onChoose={choose}
      />
      {isNew && <NewShop content={content} target={target} onTarget={onTarget} />}
      {other !== null && (
        <p role="alert" class="import-warning">
          {i18n.t('imports.otherShop', [String(other[1]), shopName(other[0])])}
        </p>
      )}
    </div>
  );
}
