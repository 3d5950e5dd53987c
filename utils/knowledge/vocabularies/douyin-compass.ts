import type { Vocabulary } from '@/utils/core/vocabulary';

/** 电商罗盘 of 抖音: the funnel of a product and of the shop. Amounts there are fen. Source: answers 2026-07, high;
 * `pay_amt` by its namesake `new_pay_amt` of the market lists, low. */
export const douyinCompass: Vocabulary = {
  codes: {
    product_show_ucnt: ['exposed-people', 'count'],
    product_click_ucnt: ['clicked-people', 'count'],
    pay_amt: ['paid-amount', 'fen'],
    pay_ucnt: ['buyers', 'count'],
    product_detail_no_act_leave_ucnt: ['idle-leavers', 'count'],
  },
  labels: {},
};
