import type { SubjectKind } from '@/utils/records/subject-kinds';
import { adBuyers } from './ad-buyers';
import { adCartCost } from './ad-cart-cost';
import { adCartRate } from './ad-cart-rate';
import { adCarts } from './ad-carts';
import { adClickRate } from './ad-click-rate';
import { adClicks } from './ad-clicks';
import { adCost } from './ad-cost';
import { adCostPerClick } from './ad-cost-per-click';
import { adCostPerMille } from './ad-cost-per-mille';
import { adCostPerOrder } from './ad-cost-per-order';
import { adCoupons } from './ad-coupons';
import { adDeepVisits } from './ad-deep-visits';
import { adDirectAmount } from './ad-direct-amount';
import { adDirectOrders } from './ad-direct-orders';
import { adEnquiries } from './ad-enquiries';
import { adFavCartCost } from './ad-fav-cart-cost';
import { adFavCarts } from './ad-fav-carts';
import { adImpressions } from './ad-impressions';
import { adIndirectAmount } from './ad-indirect-amount';
import { adIndirectOrders } from './ad-indirect-orders';
import { adItemFavCarts } from './ad-item-fav-carts';
import { adItemFavs } from './ad-item-favs';
import { adMarketClickRate } from './ad-market-click-rate';
import { adMarketClicks } from './ad-market-clicks';
import { adMarketCompetition } from './ad-market-competition';
import { adMarketImpressions } from './ad-market-impressions';
import { adMarketOrderRate } from './ad-market-order-rate';
import { adMarketPrice } from './ad-market-price';
import { adNaturalAmount } from './ad-natural-amount';
import { adNaturalImpressions } from './ad-natural-impressions';
import { adNewBuyerShare } from './ad-new-buyer-share';
import { adNewBuyers } from './ad-new-buyers';
import { adOrderRate } from './ad-order-rate';
import { adPagesPerVisit } from './ad-pages-per-visit';
import { adPaidAmount } from './ad-paid-amount';
import { adPaidOrders } from './ad-paid-orders';
import { adPotentialShare } from './ad-potential-share';
import { adPotentialVisitors } from './ad-potential-visitors';
import { adPresaleAmount } from './ad-presale-amount';
import { adPresaleOrders } from './ad-presale-orders';
import { adRoi } from './ad-roi';
import { adRoiPresale } from './ad-roi-presale';
import { adShopFavs } from './ad-shop-favs';
import { adVisits } from './ad-visits';
import { amountPerBuyer } from './amount-per-buyer';
import { amountPerPiece } from './amount-per-piece';
import { bonusScore } from './bonus-score';
import { bounceRateDetail } from './bounce-rate-detail';
import { bounceRateShop } from './bounce-rate-shop';
import { buyers } from './buyers';
import { cartPeople } from './cart-people';
import { cartPieces } from './cart-pieces';
import { cartRate } from './cart-rate';
import { clickRate } from './click-rate';
import { clickedPeople } from './clicked-people';
import { clicks } from './clicks';
import { consultPeople } from './consult-people';
import { consultRate } from './consult-rate';
import { contentCompletion } from './content-completion';
import { contentInteractions } from './content-interactions';
import { contentPaidAmount } from './content-paid-amount';
import { contentViewers } from './content-viewers';
import { contentViews } from './content-views';
import { costAudience } from './cost-audience';
import { costCps } from './cost-cps';
import { costKeyword } from './cost-keyword';
import { costScene } from './cost-scene';
import { costSite } from './cost-site';
import { costStrategy } from './cost-strategy';
import { cpsBuyers } from './cps-buyers';
import { cpsClickPeople } from './cps-click-people';
import { cpsClicks } from './cps-clicks';
import { cpsFee } from './cps-fee';
import { cpsFeeRate } from './cps-fee-rate';
import { cpsItems } from './cps-items';
import { cpsOrderRate } from './cps-order-rate';
import { cpsPaidAmount } from './cps-paid-amount';
import { cpsPaidOrders } from './cps-paid-orders';
import { cpsPieces } from './cps-pieces';
import { cpsServiceFee } from './cps-service-fee';
import { cpsServiceRate } from './cps-service-rate';
import { cpsSettledAmount } from './cps-settled-amount';
import { cpsSettledFee } from './cps-settled-fee';
import { cpsSettledOrders } from './cps-settled-orders';
import { deliveryTime } from './delivery-time';
import { detailGuideRate } from './detail-guide-rate';
import { detailGuideShare } from './detail-guide-share';
import { experienceScore } from './experience-score';
import { exposedPeople } from './exposed-people';
import { favCount } from './fav-count';
import { favPeople } from './fav-people';
import { favRate } from './fav-rate';
import { favTotal } from './fav-total';
import { flowDeclineItems } from './flow-decline-items';
import { goodReviewRate } from './good-review-rate';
import { goodsScore } from './goods-score';
import { healthScore } from './health-score';
import { idleLeavers } from './idle-leavers';
import { imageVisitors } from './image-visitors';
import { impressions } from './impressions';
import { interactingVisitors } from './interacting-visitors';
import { issueCount } from './issue-count';
import { itemExperienceScore } from './item-experience-score';
import { itemPageViews } from './item-page-views';
import { itemVisitors } from './item-visitors';
import { juPaidAmount } from './ju-paid-amount';
import { levelRank } from './level-rank';
import { liveCommentPeople } from './live-comment-people';
import { liveHeat } from './live-heat';
import { liveItemClickRate } from './live-item-click-rate';
import { liveOnline } from './live-online';
import { livePaidAmount } from './live-paid-amount';
import { liveRoomVisitors } from './live-room-visitors';
import { liveViewers } from './live-viewers';
import { liveViews } from './live-views';
import { logisticsScore } from './logistics-score';
import { lossRate } from './loss-rate';
import { lostTrafficIndex } from './lost-traffic-index';
import { lostVisitors } from './lost-visitors';
import { marketAmount } from './market-amount';
import { marketAmountPerBuyer } from './market-amount-per-buyer';
import { marketBuyers } from './market-buyers';
import { marketCarts } from './market-carts';
import { marketFavs } from './market-favs';
import { marketOrders } from './market-orders';
import { marketPageViews } from './market-page-views';
import { marketPayRate } from './market-pay-rate';
import { marketPieces } from './market-pieces';
import { marketRank } from './market-rank';
import { marketSearchClicks } from './market-search-clicks';
import { marketSearchVisitors } from './market-search-visitors';
import { marketVisitors } from './market-visitors';
import { memberPaidAmount } from './member-paid-amount';
import type { Metric } from './metric';
import { monthPaidAmount } from './month-paid-amount';
import { monthPaidPieces } from './month-paid-pieces';
import { negativeFeedbackRate } from './negative-feedback-rate';
import { netPaidAmount } from './net-paid-amount';
import { newBuyers } from './new-buyers';
import { newItemPaidAmount } from './new-item-paid-amount';
import { newVisitors } from './new-visitors';
import { oldBuyerAmount } from './old-buyer-amount';
import { oldBuyers } from './old-buyers';
import { oldVisitors } from './old-visitors';
import { orderAmount } from './order-amount';
import { orderCount } from './order-count';
import { orderPeople } from './order-people';
import { orderPieces } from './order-pieces';
import { orderRate } from './order-rate';
import { pageViews } from './page-views';
import { paidAmount } from './paid-amount';
import { paidOrders } from './paid-orders';
import { paidPieces } from './paid-pieces';
import { payRate } from './pay-rate';
import { pickupRate24h } from './pickup-rate-24h';
import { pickupRate48h } from './pickup-rate-48h';
import { priceHi } from './price-hi';
import { priceLo } from './price-lo';
import { pricePower } from './price-power';
import { qualityScore } from './quality-score';
import { rateDeclineItems } from './rate-decline-items';
import { refundAmount } from './refund-amount';
import { refundAmountByPayment } from './refund-amount-by-payment';
import { refundAmountCancelled } from './refund-amount-cancelled';
import { refundDuration } from './refund-duration';
import { refundOrders } from './refund-orders';
import { refundRateAmount } from './refund-rate-amount';
import { refundRateOrders } from './refund-rate-orders';
import { refundRateSigned } from './refund-rate-signed';
import { refundRateSuccess } from './refund-rate-success';
import { replyRate } from './reply-rate';
import { replyRate3min } from './reply-rate-3min';
import { replyTime } from './reply-time';
import { repurchaseAmount } from './repurchase-amount';
import { repurchaseRate } from './repurchase-rate';
import { reviewCount } from './review-count';
import { rivalScore } from './rival-score';
import { searchBuyers } from './search-buyers';
import { searchGrowth } from './search-growth';
import { searchHeat } from './search-heat';
import { searchPayRate } from './search-pay-rate';
import { searchVisitors } from './search-visitors';
import { serviceScore } from './service-score';
import { shopFollowers } from './shop-followers';
import { shopLevel } from './shop-level';
import { shopPageVisitors } from './shop-page-visitors';
import { shortVideoVisitors } from './short-video-visitors';
import { sold30d } from './sold-30d';
import { soldTotal } from './sold-total';
import { stay } from './stay';
import { stock } from './stock';
import { supplyDemand } from './supply-demand';
import { termClickRate } from './term-click-rate';
import { termFreeClickRate } from './term-free-click-rate';
import { termPayRate } from './term-pay-rate';
import { tmallClickShare } from './tmall-click-share';
import { totalPaidAmount } from './total-paid-amount';
import { totalPaidPieces } from './total-paid-pieces';
import { tradeScore } from './trade-score';
import { viewsPerVisitor } from './views-per-visitor';
import { visitorValue } from './visitor-value';
import { visitors } from './visitors';
import { yearPaidAmount } from './year-paid-amount';

/** Every declared metric, in the order views list them. */
export const metrics: readonly Metric[] = [
  stock,
  soldTotal,
  sold30d,
  qualityScore,
  priceLo,
  priceHi,
  visitors,
  itemVisitors,
  pageViews,
  itemPageViews,
  viewsPerVisitor,
  oldVisitors,
  newVisitors,
  liveRoomVisitors,
  shortVideoVisitors,
  imageVisitors,
  shopPageVisitors,
  exposedPeople,
  impressions,
  clicks,
  clickedPeople,
  clickRate,
  stay,
  bounceRateShop,
  bounceRateDetail,
  lostVisitors,
  lossRate,
  idleLeavers,
  interactingVisitors,
  favPeople,
  favCount,
  favRate,
  favTotal,
  shopFollowers,
  cartPeople,
  cartPieces,
  cartRate,
  orderPeople,
  orderCount,
  orderPieces,
  orderAmount,
  orderRate,
  buyers,
  newBuyers,
  oldBuyers,
  oldBuyerAmount,
  paidOrders,
  paidPieces,
  paidAmount,
  totalPaidPieces,
  totalPaidAmount,
  netPaidAmount,
  payRate,
  amountPerBuyer,
  amountPerPiece,
  visitorValue,
  juPaidAmount,
  memberPaidAmount,
  newItemPaidAmount,
  livePaidAmount,
  refundAmount,
  refundAmountByPayment,
  refundAmountCancelled,
  refundOrders,
  refundRateSigned,
  refundRateSuccess,
  refundRateAmount,
  refundRateOrders,
  refundDuration,
  monthPaidAmount,
  monthPaidPieces,
  yearPaidAmount,
  searchVisitors,
  searchBuyers,
  searchPayRate,
  detailGuideRate,
  detailGuideShare,
  rivalScore,
  pricePower,
  repurchaseRate,
  repurchaseAmount,
  consultRate,
  consultPeople,
  replyTime,
  replyRate,
  pickupRate24h,
  deliveryTime,
  lostTrafficIndex,
  costKeyword,
  costAudience,
  costScene,
  costStrategy,
  costSite,
  costCps,
  adImpressions,
  adClicks,
  adClickRate,
  adCost,
  adCostPerClick,
  adCostPerMille,
  adPaidAmount,
  adPaidOrders,
  adBuyers,
  adDirectAmount,
  adDirectOrders,
  adIndirectAmount,
  adIndirectOrders,
  adCostPerOrder,
  adOrderRate,
  adRoi,
  adRoiPresale,
  adPresaleAmount,
  adPresaleOrders,
  adCarts,
  adCartRate,
  adCartCost,
  adItemFavs,
  adShopFavs,
  adFavCarts,
  adItemFavCarts,
  adFavCartCost,
  adVisits,
  adPagesPerVisit,
  adDeepVisits,
  adPotentialVisitors,
  adPotentialShare,
  adNewBuyers,
  adNewBuyerShare,
  adNaturalAmount,
  adNaturalImpressions,
  adEnquiries,
  adCoupons,
  cpsClickPeople,
  cpsClicks,
  cpsPaidAmount,
  cpsPaidOrders,
  cpsBuyers,
  cpsPieces,
  cpsFee,
  cpsFeeRate,
  cpsServiceFee,
  cpsServiceRate,
  cpsSettledAmount,
  cpsSettledOrders,
  cpsSettledFee,
  cpsOrderRate,
  cpsItems,
  searchHeat,
  searchGrowth,
  termClickRate,
  termFreeClickRate,
  termPayRate,
  supplyDemand,
  tmallClickShare,
  marketRank,
  marketVisitors,
  marketSearchVisitors,
  marketPageViews,
  marketBuyers,
  marketOrders,
  marketPieces,
  marketAmount,
  marketCarts,
  marketFavs,
  marketSearchClicks,
  marketAmountPerBuyer,
  marketPayRate,
  adMarketImpressions,
  adMarketClicks,
  adMarketClickRate,
  adMarketOrderRate,
  adMarketCompetition,
  adMarketPrice,
  liveViewers,
  liveViews,
  liveOnline,
  liveHeat,
  liveCommentPeople,
  liveItemClickRate,
  contentViews,
  contentViewers,
  contentInteractions,
  contentCompletion,
  contentPaidAmount,
  experienceScore,
  goodsScore,
  logisticsScore,
  serviceScore,
  bonusScore,
  tradeScore,
  negativeFeedbackRate,
  goodReviewRate,
  reviewCount,
  pickupRate48h,
  replyRate3min,
  itemExperienceScore,
  healthScore,
  issueCount,
  flowDeclineItems,
  rateDeclineItems,
  shopLevel,
  levelRank,
];

const byId = new Map(metrics.map((metric) => [metric.id, metric]));

/** Whether a value can be one of its metric: declared, of such a subject, inside the bounds, whole where only whole ones make sense. */
export function isAcceptable(metricId: string, value: number, subject?: SubjectKind): boolean {
  return isRangeEnd(metricId, value, subject) && (byId.get(metricId)?.bounds.isWhole !== true || Number.isSafeInteger(value));
}

/** Whether a value can be an end of a range of its metric; the middle between two whole numbers can. */
export function isRangeEnd(metricId: string, value: number, subject?: SubjectKind): boolean {
  const metric = byId.get(metricId);
  if (!metric || (subject !== undefined && !metric.subjects.includes(subject))) return false;
  const { min, max } = metric.bounds;
  return value >= min && (max === null || value <= max);
}
