import { i18n } from '#i18n';
import type { SubjectKind } from '@/utils/records/subject-kinds';
import type { SkipView, UnreadableView } from './views';

const kindKeys = {
  item: 'item',
  shop: 'shop',
  'peers-average': 'peers_average',
  'peers-best': 'peers_best',
  source: 'source',
  term: 'term',
  category: 'category',
  'market-item': 'market_item',
  ad: 'ad',
  'live-room': 'live_room',
  content: 'content',
} as const satisfies Record<SubjectKind, string>;

const skipKeys = {
  'no-subject': 'no_subject',
  'no-date': 'no_date',
  'future-date': 'future_date',
  'no-figures': 'no_figures',
  total: 'total',
  repeated: 'repeated',
  'contradicts-another-row': 'contradicts_another_row',
} as const satisfies Record<SkipView, string>;

const cellKeys = {
  unreadable: 'unreadable',
  'rate-without-sign': 'rate_without_sign',
  'out-of-bounds': 'out_of_bounds',
  'columns-disagree': 'columns_disagree',
  'contradicts-another-row': 'contradicts_another_row',
} as const satisfies Record<UnreadableView['reason'], string>;

const formatNames: Record<string, () => string> = {
  'sycm-item': () => i18n.t('imports.format.sycm_item'),
  'sycm-item-core': () => i18n.t('imports.format.sycm_item_core'),
  'sycm-shop-days': () => i18n.t('imports.format.sycm_shop_days'),
  'sycm-sources': () => i18n.t('imports.format.sycm_sources'),
  'sycm-content': () => i18n.t('imports.format.sycm_content'),
  wanxiang: () => i18n.t('imports.format.wanxiang'),
  'union-cps': () => i18n.t('imports.format.union_cps'),
  'jd-sz-item': () => i18n.t('imports.format.jd_sz_item'),
  'pdd-item': () => i18n.t('imports.format.pdd_item'),
  generic: () => i18n.t('imports.format.generic'),
};

/** What figures are of, in words. */
export const kindName = (kind: SubjectKind): string => i18n.t(`imports.kind.${kindKeys[kind]}`);

/** Why a row was left out, in words. */
export const skipName = (reason: SkipView): string => i18n.t(`imports.skip.${skipKeys[reason]}`);

/** Why a cell was not taken, in words. */
export const cellReason = (reason: UnreadableView['reason']): string => i18n.t(`imports.cell.${cellKeys[reason]}`);

/** A format's name; one the words do not know yet keeps its id. */
export const formatName = (format: string): string => formatNames[format]?.() ?? format;
