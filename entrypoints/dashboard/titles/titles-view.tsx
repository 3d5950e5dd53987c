import { i18n } from '#i18n';
import { DetailPanel } from '@/components/product-detail/detail-panel';
import { productKey } from '@/components/product-detail/product-address';
import { shopKey } from '@/components/shared/names';
import { Widget } from '@/components/shared/widget';
import { auditCsv } from '@/components/title-audit/audit-csv';
import { JudgeAgain } from '@/components/title-audit/judge-again';
import { TitleAudit } from '@/components/title-audit/title-audit';
import type { TitleRowView } from '@/components/title-audit/title-row-view';
import { Workshop } from '@/components/title-workshop/workshop';
import { after } from '@/entrypoints/pages/actions';
import { dayOf } from '@/utils/core/dates';
import type { SubjectRef } from '@/utils/records/finding';
import { saveFile } from '../sample';
import { useOpenProduct } from '../use-open-product';
import type { ViewProps } from '../view-props';
import { loadTitles } from './load-titles';
import { loadWorkshop, titleActions } from './title-actions';
import { useRecompute } from './use-recompute';

interface WorkshopProps {
  product: SubjectRef;
  now: number;
  version: number;
  onClose: () => void;
}

function ProductWorkshop({ product, now, version, onClose }: WorkshopProps) {
  return (
    <DetailPanel name={i18n.t('workshop.title')} onClose={onClose}>
      <Widget
        isTitleHidden
        title={i18n.t('workshop.now')}
        watch={`${productKey(product)}/${version}`}
        load={() => loadWorkshop(product)}
      >
        {(view, reload) => (
          <Workshop
            product={product}
            view={view}
            now={now}
            compose={(wishes) => titleActions.compose(product, wishes)}
            onKeep={after((title: string, step) => titleActions.keep(product, title, step), reload)}
          />
        )}
      </Widget>
    </DetailPanel>
  );
}

/** All titles with what to mend first, and beside them the workshop of the one the address names. */
export function TitlesView({ shop, shops, now, version, onChanged }: ViewProps) {
  const { open, show, close } = useOpenProduct('titles');
  const progress = useRecompute(onChanged);
  const openKey = open === null ? null : productKey(open);
  const save = (rows: TitleRowView[]) =>
    saveFile(`${i18n.t('titleAudit.fileName')}-${dayOf(Date.now())}.csv`, auditCsv(rows), 'text/csv');
  return (
    <div class={open === null ? 'titles-view' : 'titles-view titles-view--open'}>
      <Widget
        isTitleHidden
        title={i18n.t('dashboard.titles')}
        watch={`${shop === null ? '' : shopKey(shop)}/${version}/${shops.length}`}
        load={() => loadTitles(shop, shops)}
      >
        {(rows) => (
          <TitleAudit
            rows={rows}
            now={now}
            hasShops={shop === null && shops.length > 1}
            open={open}
            onToggle={(ref) => (productKey(ref) === openKey ? close() : show(ref))}
            onExport={save}
          >
            <JudgeAgain progress={progress} onJudge={titleActions.judgeAgain} />
          </TitleAudit>
        )}
      </Widget>
      {open !== null && (
        // Made anew for another product, so that nothing of the last one stands under its name.
        <ProductWorkshop key={openKey} product={open} now={now} version={version} onClose={close} />
      )}
    </div>
  );
}
