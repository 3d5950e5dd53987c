import { defineSite } from '@/utils/reading/define-site';
import { alimamaAddresses } from './addresses';
import { adReport } from './pages/ad-report';
import { liveRoom } from './pages/live-room';
import { searchTerms } from './pages/search-terms';
import { shopOverview } from './pages/shop-overview';

/** 阿里妈妈: 万相台 reports, 淘宝客 and the live console. */
export const alimama = defineSite({ addresses: alimamaAddresses, pages: [adReport, searchTerms, shopOverview, liveRoom] });
