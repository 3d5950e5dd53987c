import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * 淘宝客 seen by the merchant (ad.alimama.com): the overview answer. Amounts in yuan, rates fractions.
 * Source: codes from a live reply 2026-08, high; what some abbreviations mean, medium.
 */
export const alimamaCps: Vocabulary = {
  codes: {
    uclk_uv_8: ['cps-click-people', 'count'],
    uclk_pv_8: ['cps-clicks', 'count'],
    pay_ord_amt_8: ['cps-paid-amount', 'yuan'],
    pay_ord_num_8: ['cps-paid-orders', 'count'],
    pay_ord_cfee_8: ['cps-fee', 'yuan'],
    pay_ord_cfee_rt_8: ['cps-fee-rate', 'rate'],
    pay_ord_sfee_8: ['cps-service-fee', 'yuan'],
    pay_ser_ord_sfee_rt_8: ['cps-service-rate', 'rate'],
    sett_ord_amt_8: ['cps-settled-amount', 'yuan'],
    sett_ord_num_8: ['cps-settled-orders', 'count'],
    sett_ord_total_fee_8: ['cps-settled-fee', 'yuan'],
  },
  labels: {},
};
