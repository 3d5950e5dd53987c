import { i18n } from '#i18n';
import type { CategoryBalance } from '@/utils/analyses/assortment/balance';
import { Card } from './card';
import { type Drill, wholePlan } from './drill';
import { categoryName, percent } from './plan-names';
import type { PlanSource } from './plan-source';

/** More are named by the map's colours. */
const MOST = 3;

interface Props {
  balance: readonly CategoryBalance[];
  paths: PlanSource['categoryPaths'];
  onDrill: (drill: Drill) => void;
}

/** Categories with many visitors and few products, and the other way round. */
export function BalanceCard({ balance, paths, onDrill }: Props) {
  const told = balance.filter((one) => one.class === 'thin' || one.class === 'crowded').slice(0, MOST);
  const isJudged = balance.some((one) => one.class !== 'unknown');
  return (
    <Card title={i18n.t('plan.card.balance')}>
      {!isJudged && <p>{i18n.t('plan.card.balanceUnknown')}</p>}
      {isJudged && told.length === 0 && <p>{i18n.t('plan.card.balanceEven')}</p>}
      {told.length > 0 && (
        <ul>
          {told.map(({ key, class: is, shareOfVisitors, shareOfProducts, known }) => (
            <li key={key}>
              <button type="button" class="plan-card__link" onClick={() => onDrill({ ...wholePlan, category: { key } })}>
                {categoryName(paths, key)}
              </button>
              {i18n.t(is === 'thin' ? 'plan.card.thin' : 'plan.card.crowded', [
                percent(shareOfVisitors ?? 0),
                percent(shareOfProducts ?? 0),
                String(known),
              ])}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
