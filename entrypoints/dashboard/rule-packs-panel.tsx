import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { RulePacks } from '@/components/rule-packs/rule-packs';
import { shopKey } from '@/components/shared/names';
import { Widget } from '@/components/shared/widget';
import { loadItems } from '@/entrypoints/pages/load';
import { dayOf } from '@/utils/core/dates';
import { fields } from '@/utils/core/fields';
import { ask } from '@/utils/messages/channel';
import { judgeAgain } from '@/utils/messages/titles';
import { saveFile } from './sample';
import type { ViewProps } from './view-props';

/** Where judging all products anew has got to; gone when it is through. */
const RECOMPUTE = 'recompute';

/** Whether all products are being judged anew just now. */
function useIsJudging(): boolean {
  const [isJudging, setJudging] = useState(false);
  useEffect(() => {
    let isShown = true;
    const look = () =>
      browser.storage.local.get(RECOMPUTE).then(
        // One shop's products, judged for its new search terms, are not all.
        (stored) => isShown && setJudging(stored[RECOMPUTE] !== undefined && (fields(stored[RECOMPUTE]).shop ?? null) === null),
        // Storage that cannot be read says nothing; the button stays.
        () => undefined,
      );
    const follow = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && RECOMPUTE in changes) void look();
    };
    void look();
    browser.storage.onChanged.addListener(follow);
    return () => {
      isShown = false;
      browser.storage.onChanged.removeListener(follow);
    };
  }, []);
  return isJudging;
}

type Props = Pick<ViewProps, 'shops' | 'settings' | 'onSettings' | 'version'>;

/** The title rules by shop and category. */
export function RulePacksPanel({ shops, settings, onSettings, version }: Props) {
  const isJudging = useIsJudging();
  // Which categories there are to choose from: all names in the paths of a shop's products.
  const load = async () => {
    const names = new Map<string, Set<string>>();
    for (const { ref, categoryPath } of await loadItems(null, shops)) {
      const ofShop = names.get(shopKey(ref)) ?? new Set();
      for (const name of categoryPath ?? []) ofShop.add(name);
      names.set(shopKey(ref), ofShop);
    }
    return names;
  };
  return (
    <Widget title={i18n.t('rulePacks.title')} watch={`${version}/${shops.map(shopKey).join()}`} load={load}>
      {(categories) => (
        <RulePacks
          shops={shops}
          packs={settings.rulePacks}
          categoriesOf={(shop) => [...(categories.get(shopKey(shop)) ?? [])]}
          isJudging={isJudging}
          onPacks={(rulePacks) => onSettings({ rulePacks })}
          onJudge={() => ask(judgeAgain, null)}
          saveText={(text) => saveFile(`shoplamp-title-rules-${dayOf(Date.now())}.json`, text, 'application/json')}
        />
      )}
    </Widget>
  );
}
