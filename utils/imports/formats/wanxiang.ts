import { type AdRow, adSubject } from '@/utils/knowledge/ad-subject';
import { alimamaAd } from '@/utils/knowledge/vocabularies/alimama-ad';
import { DATE_LABELS } from './dates';
import type { Format, RowNames } from './format';

const WORD_ID = ['词ID/词包ID', '词ID', '词包ID'];
const WORD = ['词名字/词包名字', '词名字', '词包名字'];
const PRODUCT = '商品';

function itemOf(row: RowNames): string | null {
  const isProduct = (row.text('主体类型') ?? PRODUCT) === PRODUCT;
  return row.id('宝贝ID') ?? (isProduct ? row.id('主体ID') : null);
}

function partOf(row: RowNames): Pick<AdRow, 'level' | 'partId' | 'partName'> {
  const word = row.text(...WORD);
  const wordId = row.id(...WORD_ID);
  if (word !== null || wordId !== null) return { level: 'word', partId: wordId, partName: word };
  const crowd = row.text('人群名字');
  if (crowd !== null) return { level: 'crowd', partId: row.id('人群ID'), partName: crowd };
  const body = row.id('宝贝ID', '主体ID');
  if (body !== null) return { level: 'item', partId: body, partName: null };
  return { level: row.id('单元ID') === null ? 'campaign' : 'unit', partId: null, partName: null };
}

/**
 * 阿里妈妈 万相台: reports by product, campaign, keyword, crowd and content. One word runs in several scenes and campaigns,
 * one product in several campaigns; rows of one key are its parts. A product's rows are also added up for the product.
 * Sales by natural traffic are 0 until two days later. Source: export headers 2026-08, high.
 */
export const wanxiangFormat: Format = {
  id: 'wanxiang',
  site: 'taobao',
  platform: 'taobao',
  vocabulary: alimamaAd,
  needs: [['展现量'], ['点击量'], ['花费'], ['计划ID', '计划名字', '场景ID', '场景名字', '主体ID']],
  without: [],
  called: null,
  rates: 'proved',
  dates: DATE_LABELS,
  isNamedByPeriod: false,
  readyHour: 9,
  lateMetrics: { 'ad-natural-amount': 2, 'ad-natural-impressions': 2 },
  carried: [],
  totals: ['日期', '场景名字', '计划名字'],
  repeats: 'add',
  peersEnding: null,
  targets: (row, { effectDays }) => {
    const scope = effectDays === null ? 'effect-unknown' : `effect-${effectDays}`;
    const campaignId = row.id('计划ID');
    const scene = row.text('场景ID', '场景名字');
    const campaignName = row.text('计划名字');
    const itemId = itemOf(row);
    const part = partOf(row);
    if (campaignId === null && scene === null && part.partId === null) return 'no-subject';
    const subject = adSubject({ ...part, campaignId, scene, unitId: row.id('单元ID'), campaignName, itemId });
    if (part.level !== 'item' || itemId === null) return [{ subject, scope }];
    return [
      { subject, scope },
      { subject: { kind: 'item', id: itemId, name: null, of: null }, scope },
    ];
  },
};
