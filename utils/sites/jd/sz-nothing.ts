import { isShown, leavesMatching } from '@/utils/reading/dom';

/** Whether a page of 商智 on which no row is drawn says itself that there is none. */
export const saysNothing = (document: Document): boolean =>
  [...leavesMatching(document, /^暂无(数据|内容|记录)?$/)].some(isShown);
