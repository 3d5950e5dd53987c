import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CategoryBook } from '@/components/category-book/category-book';
import { Empty } from '@/components/shared/empty';
import { platformName } from '@/components/shared/names';
import { OutsideLink } from '@/components/shared/outside-link';
import { pageLink } from '@/components/shared/page-links';
import { SelectField } from '@/components/shared/select-field';
import { Widget } from '@/components/shared/widget';
import type { Platform } from '@/utils/core/platforms';
import { siteOfPlatform } from '@/utils/core/realms';
import { loadBook } from './load-book';
import { loadKnownPlatforms } from './load-known-platforms';

interface Props {
  now: number;
  version: number;
}

/** The categories pages have shown where no shop is known yet, e.g. since only the page for choosing a category was opened. */
export function ShoplessBook({ now, version }: Props) {
  const [chosen, setChosen] = useState<Platform | null>(null);
  return (
    <Widget
      isTitleHidden
      title={i18n.t('categoryBook.title')}
      watch={`${chosen}/${version}`}
      load={async () => {
        const known = await loadKnownPlatforms();
        const platform = known.find((one) => one === chosen) ?? known[0];
        if (platform === undefined) return null;
        const site = siteOfPlatform(platform);
        return { known, platform, book: await loadBook({ site, platform, shopId: null, isDemo: false }) };
      }}
    >
      {(loaded) => {
        if (loaded === null) return <NoBook />;
        const { known, platform, book } = loaded;
        return (
          <div class="stack">
            {known.length > 1 && (
              <div class="row">
                <SelectField
                  label={i18n.t('categoryBook.ofPlatform')}
                  value={platform}
                  options={known.map((one) => [one, platformName(one)])}
                  onChoose={(value) => setChosen(known.find((one) => one === value) ?? null)}
                />
              </div>
            )}
            <CategoryBook key={platform} book={book} now={now} />
          </div>
        );
      }}
    </Widget>
  );
}

function NoBook() {
  const link = (
    <OutsideLink look="button" href={pageLink('taobao', 'item-list')}>
      {i18n.t('finding.openList')}
    </OutsideLink>
  );
  return <Empty next={link}>{i18n.t('products.none')}</Empty>;
}
