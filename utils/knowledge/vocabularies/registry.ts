import type { Vocabulary } from '@/utils/core/vocabulary';
import { alimamaAd } from './alimama-ad';
import { alimamaCps } from './alimama-cps';
import { alimamaLiveRoom } from './alimama-live-room';
import { alimamaTraffic } from './alimama-traffic';
import { douyinCompass } from './douyin-compass';
import { jdIndustry } from './jd-industry';
import { jdSzItem } from './jd-sz-item';
import { jdSzShop } from './jd-sz-shop';
import { jdSzSource } from './jd-sz-source';
import { jdSzTerm } from './jd-sz-term';
import { pddData } from './pdd-data';
import { pddGoods } from './pdd-goods';
import { sycmContent } from './sycm-content';
import { sycmItem } from './sycm-item';
import { sycmLive } from './sycm-live';
import { sycmMarket } from './sycm-market';
import { sycmMarketIndex } from './sycm-market-index';
import { sycmShop } from './sycm-shop';
import { sycmSource } from './sycm-source';
import { sycmTerm } from './sycm-term';
import { taobaoService } from './taobao-service';
import { unionCps } from './union-cps';

/** Every vocabulary: the words of all families of pages and exports. */
export const vocabularies: readonly Vocabulary[] = [
  alimamaAd,
  alimamaCps,
  alimamaLiveRoom,
  alimamaTraffic,
  douyinCompass,
  jdIndustry,
  jdSzItem,
  jdSzShop,
  jdSzSource,
  jdSzTerm,
  pddData,
  pddGoods,
  sycmContent,
  sycmItem,
  sycmLive,
  sycmMarketIndex,
  sycmMarket,
  sycmShop,
  sycmSource,
  sycmTerm,
  taobaoService,
  unionCps,
];
