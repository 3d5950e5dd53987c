import { alimamaAd } from '@/utils/knowledge/vocabularies/alimama-ad';
import { DATE_LABELS } from './dates';
import type { Format, RowNames } from './format';

const SCENE = ['场景名字'];
const CAMPAIGN = ['计划名字'];
const UNIT = ['单元名字'];
const WORD = ['词名字/词包名字', '词名字', '词包名字'];
const CROWD = ['人群名字'];
const ITEM = ['宝贝名称', '主体名称'];
const PRODUCT = '商品';
const LONGEST = 200;

function itemOf(row: RowNames): string | null {
  const isProduct = (row.text('主体类型') ?? PRODUCT) === PRODUCT;
  return row.id('宝贝ID') ?? (isProduct ? row.id('主体ID') : null);
}

/** The platform's name of the report a row is of, and the names it is known by from the scene down. */
function levelOf(row: RowNames): { kind: string; chain: readonly (readonly string[])[] } {
  const unit = row.text(...UNIT) === null ? [] : [UNIT];
  if (row.text(...WORD) !== null) return { kind: 'bidword', chain: [SCENE, CAMPAIGN, ...unit, WORD] };
  if (row.text(...CROWD) !== null) return { kind: 'crowd', chain: [SCENE, CAMPAIGN, CROWD] };
  if (row.text(...ITEM) !== null) return { kind: 'item_promotion', chain: [SCENE, CAMPAIGN, ITEM] };
  return { kind: unit.length > 0 ? 'adgroup' : 'campaign', chain: [SCENE, CAMPAIGN, ...unit] };
}

/**
 * 阿里妈妈 万相台: reports by product, campaign, keyword and crowd. A row is known by scene, campaign, unit and its own name,
 * as the report pages name it, so that a file and a page meet; rows of one name are its parts, since one word runs in
 * several scenes and units. A product's rows are also added up over its campaigns. Sales by natural traffic are 0 until
 * two days later. Source: export headers 2026-08, high.
 */
export const wanxiangFormat: Format = {
  id: 'wanxiang',
  site: 'taobao',
  platform: 'taobao',
  vocabulary: alimamaAd,
  needs: [['展现量'], ['点击量'], ['花费'], SCENE, CAMPAIGN],
  without: [],
  called: null,
  rates: 'proved',
  dates: DATE_LABELS,
  isNamedByPeriod: false,
  readyHour: 9,
  lateMetrics: { 'ad-natural-amount': 2, 'ad-natural-impressions': 2 },
  carried: [],
  totals: ['日期', ...SCENE, ...CAMPAIGN],
  repeats: 'add',
  peersEnding: null,
  targets: (row, { effectDays }) => {
    const { kind, chain } = levelOf(row);
    const scope = `effect-${effectDays ?? 'unknown'}-${kind}`;
    const of = kind === 'item_promotion' ? itemOf(row) : null;
    const names = chain.map((labels) => row.text(...labels));
    const name = names.join(' / ');
    if (names.includes(null) || name.length > LONGEST) return 'no-subject';
    const own = { subject: { kind: 'ad', id: null, name, of }, scope } as const;
    return of === null ? [own] : [own, { subject: { ...own.subject, name: names.at(-1) ?? null }, scope }];
  },
};
