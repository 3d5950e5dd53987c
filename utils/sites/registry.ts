import type { SiteDefinition } from '@/utils/reading/define-site';
import { ali1688 } from './ali1688/site';
import { alimama } from './alimama/site';
import { douyin } from './douyin/site';
import { jd } from './jd/site';
import { kuaishou } from './kuaishou/site';
import { pinduoduo } from './pinduoduo/site';
import { sycm } from './sycm/site';
import { taobao } from './taobao/site';
import { xiaohongshu } from './xiaohongshu/site';

/** Every site, for the tools and tests; a content script imports only its own. */
export const sites: readonly SiteDefinition[] = [taobao, sycm, alimama, pinduoduo, jd, douyin, ali1688, kuaishou, xiaohongshu];
