import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ShareTerms } from '@/components/share-terms/share-terms';
import { shopKey } from '@/components/shared/names';
import type { ShopView } from '@/components/shared/views';
import { Widget } from '@/components/shared/widget';
import { after } from '@/entrypoints/pages/actions';
import { loadItems } from '@/entrypoints/pages/load';
import { ask } from '@/utils/messages/channel';
import { cancelShare, keepTitle, shareTerms } from '@/utils/messages/titles';
import { useShareProgress } from './use-share-progress';

interface Props {
  shop: ShopView;
  version: number;
  onChanged: () => void;
}

/** Sharing a shop's terms out among its products. */
export function ShareTab({ shop, version, onChanged }: Props) {
  const { site, shopId } = shop;
  const [run, setRun] = useState<string | null>(null);
  const progress = useShareProgress(run);
  const share = (itemIds: string[]) => {
    const asked = crypto.randomUUID();
    setRun(asked);
    return ask(shareTerms, { site, shopId, itemIds, run: asked });
  };
  const keep = (itemId: string, title: string) => ask(keepTitle, { ref: { site, shopId, itemId }, title, step: 'keep' });
  return (
    <Widget
      isTitleHidden
      title={i18n.t('terms.share')}
      watch={`${shopKey(shop)}/${version}`}
      load={() => loadItems(shop, [shop])}
    >
      {(items) => (
        <ShareTerms
          items={items}
          site={site}
          shopId={shopId}
          share={share}
          progress={progress}
          onCancel={() => run !== null && void ask(cancelShare, { run })}
          keep={after(keep, onChanged)}
        />
      )}
    </Widget>
  );
}
