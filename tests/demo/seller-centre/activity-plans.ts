/** How an activity's detail page writes its times; all shapes were seen on seller pages (facts A2). */
export type TimeShape = 'iso' | 'slash' | 'dotted' | 'chinese';

/** One activity in days from today. */
export interface Plan {
  title: string;
  parentTitle?: string;
  tag?: string;
  stateText: string;
  isEntry?: boolean;
  isInCalendar?: boolean;
  /** The sale starts at 20:00 on the eve when `isFromEve`. */
  start: number;
  end: number;
  signStart: number;
  signEnd: number;
  preheat?: number;
  isFromEve?: boolean;
  shape?: TimeShape;
  signed?: number;
  facts?: string[];
}

const price = '报名要求：最低普惠券后价不高于近15天最低成交价';

/**
 * What happens around today: an entry layer without dates, big promotions with dated phases, one title in two months, one
 * that runs for years, and most state words of the facts. Names of months are the caller's: `26年淘宝11月`.
 */
export const activityPlans = (thisMonth: string, nextMonth: string): Plan[] => {
  const big = `${thisMonth}超级88`;
  const later = `${nextMonth}年终好价盛典`;
  return [
    {
      title: big,
      stateText: '可报名',
      isEntry: true,
      isInCalendar: false,
      start: 3,
      end: 13,
      signStart: -12,
      signEnd: 2,
      facts: ['可报 21 件', '立减 12%', price],
    },
    {
      title: '第一场',
      parentTitle: big,
      stateText: '报名中',
      start: 3,
      end: 8,
      signStart: -12,
      signEnd: 2,
      preheat: 2,
      signed: 3,
      facts: ['官方立减 12%', price],
    },
    {
      title: '第二场',
      parentTitle: big,
      stateText: '报名中',
      start: 9,
      end: 13,
      signStart: -12,
      signEnd: 6,
      preheat: 8,
      shape: 'chinese',
      facts: ['官方立减 12%'],
    },
    {
      title: later,
      stateText: '报名中',
      isEntry: true,
      isInCalendar: false,
      start: 4,
      end: 13,
      signStart: -6,
      signEnd: 1,
      facts: ['可报 34 件', '立减 15%'],
    },
    {
      title: '现货',
      parentTitle: later,
      stateText: '可报名',
      start: 4,
      end: 13,
      signStart: -6,
      signEnd: 1,
      preheat: 1,
      isFromEve: true,
      signed: 5,
      facts: ['官方立减 15%', '单品优惠后价 ¥ 39.90 起'],
    },
    {
      title: '返场',
      parentTitle: later,
      stateText: '可报名',
      start: 20,
      end: 24,
      signStart: 2,
      signEnd: 12,
      shape: 'slash',
      facts: ['官方立减 10%'],
    },
    {
      title: '天天特卖·周末主题场',
      tag: '日常活动',
      stateText: '可报名',
      isEntry: true,
      start: 6,
      end: 8,
      signStart: -3,
      signEnd: 0,
      shape: 'dotted',
      facts: ['库存 50-300 件', '包邮'],
    },
    {
      title: '天天特卖·周末主题场',
      tag: '日常活动',
      stateText: '可报名',
      start: 34,
      end: 36,
      signStart: 18,
      signEnd: 30,
      shape: 'dotted',
      facts: ['库存 50-300 件', '包邮'],
    },
    {
      title: '超级立减长期活动',
      tag: '官方立减',
      stateText: '进行中',
      isEntry: true,
      start: -266,
      end: 828,
      signStart: -270,
      signEnd: 800,
      signed: 17,
      facts: ['立减 10%', '60天动销门槛 1 件'],
    },
    {
      title: '家纺百亿加补周',
      tag: '百亿补贴',
      stateText: '报名截止',
      start: 2,
      end: 7,
      signStart: -14,
      signEnd: -1,
      signed: 2,
      facts: ['供货价', '平台加补'],
    },
    {
      title: '冬日暖居焕新季',
      tag: '行业活动',
      stateText: '预热',
      start: 1,
      end: 6,
      signStart: -15,
      signEnd: -2,
      preheat: -2,
      shape: 'chinese',
      facts: [price],
    },
    { title: '初冬好物快抢', tag: '行业活动', stateText: '售卖中', start: -4, end: 3, signStart: -20, signEnd: -6, signed: 4 },
    {
      title: `${thisMonth}大促现货第二波`,
      stateText: '已结束',
      start: -12,
      end: -8,
      signStart: -40,
      signEnd: -20,
      signed: 9,
    },
    {
      title: '淘金币大额抵',
      tag: '日常活动',
      stateText: '可报名',
      isEntry: true,
      isInCalendar: false,
      start: -200,
      end: 500,
      signStart: -200,
      signEnd: 500,
      facts: ['整店可报', '抵扣 10%-80%'],
    },
    {
      title: '年货预热专场',
      tag: '行业活动',
      stateText: '可报名',
      start: 35,
      end: 49,
      signStart: 5,
      signEnd: 25,
      shape: 'slash',
      facts: ['可报 40 件'],
    },
    { title: '厨房好物专场', tag: '行业活动', stateText: '已取消', start: 8, end: 10, signStart: -5, signEnd: 3 },
    { title: '萌宠居家日', tag: '行业活动', stateText: '暂停', start: 15, end: 17, signStart: -1, signEnd: 9 },
  ];
};
