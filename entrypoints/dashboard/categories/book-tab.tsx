import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CategoryBook } from '@/components/category-book/category-book';
import { platformName, shopKey, shopName } from '@/components/shared/names';
import { SelectField } from '@/components/shared/select-field';
import type { ShopView } from '@/components/shared/views';
import { Widget } from '@/components/shared/widget';
import { shopsTogether } from '@/entrypoints/pages/demo-apart';
import { loadBook } from './load-book';
import { ShoplessBook } from './shopless-book';

interface Props {
  shop: ShopView | null;
  shops: ShopView[];
  now: number;
  version: number;
}

/** The category dictionary of one shop's platform: where it may list, and where its products stand, is one shop's. */
export function BookTab({ shop, shops, now, version }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const together = shopsTogether(shops);
  const shown = shop ?? together.find((one) => shopKey(one) === chosen) ?? together[0];
  if (shown === undefined) return <ShoplessBook now={now} version={version} />;
  const key = shopKey(shown);
  return (
    <div class="stack">
      {/* The shop chip stands on "all shops": one of them has to be named here. */}
      {shop === null && together.length > 1 && (
        <div class="row">
          <SelectField
            label={i18n.t('categoryBook.ofShop')}
            value={key}
            options={together.map((one) => [shopKey(one), `${shopName(one)} · ${platformName(one.platform)}`])}
            onChoose={setChosen}
          />
        </div>
      )}
      <Widget
        key={key}
        isTitleHidden
        title={i18n.t('categoryBook.title')}
        watch={`${key}/${version}`}
        load={() => loadBook(shown)}
      >
        {(book) => <CategoryBook book={book} now={now} />}
      </Widget>
    </div>
  );
}
