import { i18n } from '#i18n';
import { ActionButton } from '@/components/shared/action-button';
import { pageKindName, siteName } from '@/components/shared/names';
import type { ShopView, WaitingReadsView } from '@/components/shared/views';
import { readStamp } from '@/components/shared/when';
import type { Result } from '@/utils/core/result';
import { AssignShop, type ChosenShop } from './assign-shop';

interface Props {
  waiting: WaitingReadsView[];
  shops: ShopView[];
  now: number;
  onAssign: (quarantineIds: number[], shop: ChosenShop, isSoleShop: boolean) => Promise<Result<unknown>>;
  onDiscard: (quarantineIds: number[]) => Promise<Result<unknown>>;
}

/** Reads whose shop is unknown: shown with what was read, until the operator says where they belong. */
export function WaitingReads({ waiting, shops, now, onAssign, onDiscard }: Props) {
  return (
    <ul class="list">
      {waiting.map(({ site, quarantineIds, pageKinds, titles, lastAt }) => (
        // Reads that come in later have greater ids, so an answer half typed in stays.
        <li key={Math.min(...quarantineIds)} class="stack waiting-read">
          <p>{i18n.t('waiting.count', [String(quarantineIds.length), siteName(site)])}</p>
          <p class="muted small">
            {pageKinds.map(pageKindName).join(i18n.t('common.comma'))} · {readStamp(lastAt, now)}
          </p>
          {titles.length > 0 && (
            <ul class="samples muted small">
              {titles.map((title) => (
                <li key={title} class="clip" title={title}>
                  {title}
                </li>
              ))}
            </ul>
          )}
          <AssignShop
            site={site}
            shops={shops.filter((shop) => shop.site === site)}
            onAssign={(shop, isSole) => onAssign(quarantineIds, shop, isSole)}
          />
          <div class="row">
            <ActionButton
              look="quiet"
              label={i18n.t('waiting.discard')}
              confirm={i18n.t('waiting.discardSure')}
              onAct={() => onDiscard(quarantineIds)}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
