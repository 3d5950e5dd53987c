import { sycmContent } from '@/utils/knowledge/vocabularies/sycm-content';
import { DATE_LABELS } from './dates';
import type { Format } from './format';

/** 生意参谋 › 内容 › 作品分析: rates are bare fractions, `*` stands for a masked figure. Source: export headers 2026-09, medium. */
export const sycmContentFormat: Format = {
  id: 'sycm-content',
  site: 'taobao',
  platform: 'taobao',
  vocabulary: sycmContent,
  needs: [['内容ID'], ['查看人数', '查看次数']],
  without: [],
  called: null,
  rates: 'fraction',
  dates: DATE_LABELS,
  isNamedByPeriod: true,
  readyHour: 9,
  lateMetrics: {},
  carried: [],
  totals: ['内容ID', '内容名称'],
  repeats: 'conflict',
  peersEnding: null,
  targets: (row) => {
    const id = row.id('内容ID');
    const name = row.text('内容名称')?.slice(0, 200) ?? null;
    return id === null ? 'no-subject' : [{ subject: { kind: 'content', id, name, of: row.id('商品ID') }, scope: null }];
  },
};
