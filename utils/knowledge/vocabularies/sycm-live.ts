import type { Vocabulary } from '@/utils/core/vocabulary';

/**
 * Broadcasts in 生意参谋 › 内容: all of them together, so a figure is of subject `live-room`, never of the shop.
 * Source: page answers mapped by a public tool, not seen again in 2026-07, medium.
 */
export const sycmLive: Vocabulary = {
  codes: {
    broadcastLookUv: ['live-viewers', 'count'],
    lookItemClickRate: ['live-item-click-rate', 'rate'],
    broadcastDealUv: ['buyers', 'count'],
    broadcastPayAmt: ['paid-amount', 'yuan'],
  },
  labels: {},
};
