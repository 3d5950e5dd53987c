import { browser } from 'wxt/browser';
import type { FillTitle } from '@/components/drawer/fill-title';
import { MoreSearches } from '@/components/drawer/more-searches';
import { viewHash } from '@/components/product-detail/product-address';
import { askOf, firstWishes } from '@/components/title-workshop/wishes';
import { fail } from '@/utils/core/result';
import { ask } from '@/utils/messages/channel';
import { composeTitle, keepTitle } from '@/utils/messages/titles';
import type { SubjectRef } from '@/utils/records/finding';

interface Props {
  item: SubjectRef;
  /** The title as it is typed; null where the page has no field. */
  title: string | null;
  onFill: FillTitle | null;
}

/** The drawer's composer: what runs is changed by a few characters, more is the workshop's. */
export function ComposeWidget({ item, title, onFill }: Props) {
  const few = askOf(firstWishes, []);
  const dashboard = (hash: string) => browser.runtime.getURL('/dashboard.html') + hash;
  return (
    <MoreSearches
      site={item.site}
      title={title}
      compose={async () => (few === null ? fail('bad-ask') : ask(composeTitle, { ref: item, ...few }))}
      onFill={onFill}
      onKeep={(used, step) => ask(keepTitle, { ref: item, title: used, step })}
      workshopHref={dashboard(viewHash('titles', item))}
      importHref={dashboard('#import')}
    />
  );
}
