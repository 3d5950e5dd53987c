const number = '[\\d一二两三四五六七八九十几]';
const counter = '[件个份盒瓶袋支只双套斤包条片本箱罐提张]';

/** 买一送一, 买2件赠1, 拍1发3, 第二件半价. */
const deals = new RegExp(
  [
    `买${number}+${counter}?[送赠得]${number}+${counter}?`,
    `拍${number}+${counter}?[发得]${number}+${counter}?`,
    `第${number}+${counter}(?:半价|免费|0元|立减|减\\d|${number}[.\\d]*[折元])`,
  ].join('|'),
  'g',
);

/** 满200减30, 满3件打8折. */
const thresholds = new RegExp(`满\\d+元?${counter}?(?:立?减|送|赠|打)\\d*`, 'g');

/** 9.9元, 19块9, ¥99, 5折起; no 三元锂, 1元素, 三折伞. */
const prices = new RegExp(
  [
    '(?<![\\d.a-z~～至到-])\\d+(?:\\.\\d+)?元(?![素件宝气旦锂催钱次音色化店模区创文版相神素])',
    '(?<![\\d.])\\d{1,3}块[5689](?![\\d.gkml克斤包袋块片装个寸])',
    '[¥￥]\\s?\\d+(?:\\.\\d+)?',
    '[打享低仅至]\\s?[1-9一二三四五六七八九](?:[.点]?\\d)?折(?![叠扇伞边页])',
    '(?<![\\d.])[1-9](?:\\.\\d)?折(?:起|优惠|包邮|清仓|特[价卖惠]|促销|限时|抢)',
    '(?:减|返|便宜|优惠|省)\\d+元',
  ].join('|'),
  'g',
);

/** Offers told by their form, in folded text. *House choice*. */
export const offerForms = { deals, thresholds, prices } as const;
