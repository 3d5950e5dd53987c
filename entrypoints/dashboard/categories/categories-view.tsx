import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ViewProps } from '../view-props';
import { BookTab } from './book-tab';
import { CheckTab } from './check-tab';
import { PlanTab } from './plan-tab';

const tabs = ['check', 'plan', 'book'] as const;
type Tab = (typeof tabs)[number];

/** The tab an address names: `#categories/plan`; anything else of the view, also a product, is the check. */
export const tabOfHash = (hash: string): Tab => tabs.find((tab) => hash === `#categories/${tab}`) ?? 'check';

/** Whether products stand where they belong, the assortment, and what is known of the platforms' categories. */
export function CategoriesView({ shop, shops, now, version, onChanged }: ViewProps) {
  const [tab, setTab] = useState<Tab>(() => tabOfHash(location.hash));
  const [seen, setSeen] = useState<readonly Tab[]>([tab]);
  useEffect(() => {
    const follow = () => setTab(tabOfHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => setSeen((before) => (before.includes(tab) ? before : [...before, tab])), [tab]);
  const go = (next: Tab) => {
    location.hash = next === 'check' ? '#categories' : `#categories/${next}`;
  };
  // A tab once opened stays: what was ticked or searched there is not lost by a look at another.
  const has = (one: Tab) => one === tab || seen.includes(one);
  return (
    <>
      <div class="row">
        <fieldset class="segments checks__states">
          <legend class="sr-only">{i18n.t('categoryCheck.tabs')}</legend>
          {tabs.map((one) => (
            <label key={one} class="segments__one">
              <input class="sr-only" type="radio" name="categories-tab" checked={one === tab} onChange={() => go(one)} />
              <span>{tabName(one)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div hidden={tab !== 'check'}>
        {has('check') && <CheckTab shop={shop} shops={shops} now={now} version={version} onChanged={onChanged} />}
      </div>
      <div hidden={tab !== 'plan'}>{has('plan') && <PlanTab shop={shop} shops={shops} now={now} version={version} />}</div>
      <div hidden={tab !== 'book'}>{has('book') && <BookTab shop={shop} shops={shops} now={now} version={version} />}</div>
    </>
  );
}

function tabName(tab: Tab): string {
  switch (tab) {
    case 'check':
      return i18n.t('categoryCheck.check');
    case 'plan':
      return i18n.t('categoryCheck.plan');
    case 'book':
      return i18n.t('categoryBook.title');
  }
}
