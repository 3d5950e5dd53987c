import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * One broadcast in the live console (liveplatform): codes of the room's totals and, ending in `_d_live`, of its running
 * day. Whether a bare number is a fraction or percent, yuan or fen, seconds or milliseconds is not published, so scales
 * are those of written figures. `pay_amt_td_d_shop` is the shop's and `…_5min_…` five minutes': both left out.
 * Source: console answers of one public tool 2026, medium.
 */
export const alimamaLiveRoom: Vocabulary = {
  codes: {
    uv: ['live-viewers', 'count'],
    pv: ['live-views', 'count'],
    online_uv: ['live-online', 'count'],
    heat_score: ['live-heat', 'number'],
    pay_amt: ['paid-amount', 'yuan'],
    pay_byr_rate: ['pay-rate', 'rate'],
    ipv_uv_rate: ['live-item-click-rate', 'rate'],
    stay_time_pu: ['stay', 'seconds'],
    comment_uv: ['live-comment-people', 'count'],
    pay_item_qty: ['paid-pieces', 'count'],
    pay_buyer_cnt: ['buyers', 'count'],
    look_uv_td_d_live: ['live-viewers', 'count'],
    pay_amt_td_d_live: ['paid-amount', 'yuan'],
    look_time_td_avg_d_live: ['stay', 'seconds'],
  },
  labels: {},
};
