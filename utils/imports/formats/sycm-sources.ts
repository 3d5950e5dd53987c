import { sycmSource } from '@/utils/knowledge/vocabularies/sycm-source';
import { DATE_LABELS } from './dates';
import type { Format } from './format';

const LEVELS = ['流量载体', '一级来源', '二级来源', '三级来源', '四级来源'] as const;
const WHOLE = /^(?:汇总|合计|总计)$/;
/** The carrier that is all of them; pages do not name it. */
const ALL = '全店流量';

/**
 * 生意参谋 › 店铺来源. A level's name stands in the first row of its group; 汇总 on a level is the source above it as a
 * whole, whose visitors are counted once and so are fewer than its parts' together. Source: export headers 2026-04, high.
 */
export const sycmSourcesFormat: Format = {
  id: 'sycm-sources',
  site: 'taobao',
  platform: 'taobao',
  vocabulary: sycmSource,
  needs: [['一级来源'], ['访客数']],
  without: ['商品ID'],
  called: null,
  rates: 'signed',
  dates: DATE_LABELS,
  isNamedByPeriod: true,
  readyHour: 9,
  lateMetrics: {},
  carried: LEVELS,
  totals: [],
  repeats: 'conflict',
  peersEnding: null,
  targets: (row) => {
    const names = LEVELS.map((level) => row.text(level));
    const whole = names.findIndex((name) => name !== null && WHOLE.test(name));
    const path = names.slice(0, whole === -1 ? names.length : whole).filter((name) => name !== null);
    const name = (path[0] === ALL && path.length > 1 ? path.slice(1) : path).join(' / ');
    if (path.length === 0 || name.length > 200) return 'no-subject';
    return [{ subject: { kind: 'source', id: null, name, of: null }, scope: null }];
  },
};
