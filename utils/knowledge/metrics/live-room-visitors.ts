import type { Metric } from './metric';

export const liveRoomVisitors: Metric = {
  id: 'live-room-visitors',
  unit: 'people',
  subjects: ['shop', 'peers-average', 'peers-best'],
  overDays: 'none',
  overProducts: 'none',
  better: 'higher',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: ['taobao', 'tmall'],
  definition: {
    text: "Visitors of the shop's own live room.",
    source: 'sycm liveRoomUv',
    asOf: '2026-11',
    confidence: 'high',
  },
};
