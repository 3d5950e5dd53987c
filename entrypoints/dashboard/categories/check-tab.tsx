import { i18n } from '#i18n';
import { CategoryCheck } from '@/components/category-check/category-check';
import { checkCsv } from '@/components/category-check/check-csv';
import type { CheckRow } from '@/components/category-check/check-row';
import { productKey } from '@/components/product-detail/product-address';
import { shopKey } from '@/components/shared/names';
import type { ShopView } from '@/components/shared/views';
import { Widget } from '@/components/shared/widget';
import { JudgeAgain } from '@/components/title-audit/judge-again';
import { categoryActions } from '@/entrypoints/pages/category-actions';
import { shopsTogether } from '@/entrypoints/pages/demo-apart';
import { dayOf } from '@/utils/core/dates';
import { saveFile } from '../sample';
import { titleActions } from '../titles/title-actions';
import { useRecompute } from '../titles/use-recompute';
import { useOpenProduct } from '../use-open-product';
import { AdviceDetail } from './advice-detail';
import { loadCheck } from './load-check';

interface Props {
  shop: ShopView | null;
  shops: ShopView[];
  now: number;
  version: number;
  onChanged: () => void;
}

/** The category check of the chosen shop or of all, and beside it the advice on the product the address names. */
export function CheckTab({ shop, shops, now, version, onChanged }: Props) {
  const { open, show, close } = useOpenProduct('categories');
  const progress = useRecompute(onChanged);
  const shown = shop === null ? shopsTogether(shops) : [shop];
  const openKey = open === null ? null : productKey(open);
  const platform = open && shown.find((one) => shopKey(one) === shopKey(open))?.platform;
  const save = (rows: CheckRow[]) => {
    const moment = Date.now();
    saveFile(`${i18n.t('categoryCheck.fileName')}-${dayOf(moment)}.csv`, checkCsv(rows, moment), 'text/csv');
  };
  return (
    <div class={open === null ? 'titles-view' : 'titles-view titles-view--open checks-view--open'}>
      <Widget
        isTitleHidden
        title={i18n.t('categoryCheck.check')}
        watch={`${shown.map(shopKey).join()}/${version}`}
        load={() => loadCheck(shown)}
      >
        {(rows) => (
          <>
            {shown.length < shops.length && shop === null && (
              <p class="muted small checks__apart">{i18n.t('categoryCheck.demoApart')}</p>
            )}
            <CategoryCheck
              rows={rows}
              now={now}
              hasShops={shown.length > 1}
              open={open}
              onToggle={(ref) => (productKey(ref) === openKey ? close() : show(ref))}
              actions={categoryActions}
              onSaid={onChanged}
              onExport={save}
            >
              <JudgeAgain progress={progress} onJudge={titleActions.judgeAgain} />
            </CategoryCheck>
          </>
        )}
      </Widget>
      {open !== null && (
        // Made anew for another product, so that nothing of the last one stands under its name.
        <AdviceDetail
          key={openKey}
          product={open}
          platform={platform ?? null}
          version={version}
          onSaid={onChanged}
          onClose={close}
        />
      )}
    </div>
  );
}
