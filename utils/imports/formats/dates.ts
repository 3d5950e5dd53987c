/** Labels exports put over their dates. */
export const DATE_LABELS = ['统计日期', '日期', '统计时间', '时间', '数据日期'] as const;
