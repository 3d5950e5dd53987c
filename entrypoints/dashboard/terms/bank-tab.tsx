import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KeywordBank } from '@/components/keyword-bank/keyword-bank';
import { shopKey } from '@/components/shared/names';
import type { ShopView } from '@/components/shared/views';
import { Widget } from '@/components/shared/widget';
import { dayOf } from '@/utils/core/dates';
import { saveFile } from '../sample';
import { loadBank, loadTitles } from './load-bank';

/** How many terms are asked for at first, and at most. *House choice*: more than a shop's pages show in a quarter. */
const FIRST = 5000;
const MOST = 20_000;

/** The keyword bank of a shop. */
export function BankTab({ shop, now, version }: { shop: ShopView; now: number; version: number }) {
  const [most, setMost] = useState(FIRST);
  const key = shopKey(shop);
  return (
    <Widget isTitleHidden title={i18n.t('terms.bank')} watch={`${key}/${version}/${most}`} load={() => loadBank(shop, most)}>
      {(bank) => (
        <KeywordBank
          bank={bank}
          now={now}
          loadTitles={(itemIds) => loadTitles(shop, itemIds)}
          saveCsv={(text) => saveFile(`shoplamp-terms-${dayOf(now)}.csv`, text, 'text/csv')}
          onMore={most < MOST ? () => setMost(MOST) : null}
        />
      )}
    </Widget>
  );
}
