/** A quotient of two metrics of the same row; `times` where it is per so many. */
export interface Ratio {
  of: string;
  by: string;
  times: number;
}

/**
 * Quotients that can be made anew from added rows (import rule 6); others have no value then. Also how bare rates prove
 * their unit. Source: definitions of the advertising and affiliate reports, 2026, high.
 */
export const ratios: Readonly<Record<string, Ratio>> = {
  'ad-click-rate': { of: 'ad-clicks', by: 'ad-impressions', times: 1 },
  'ad-cost-per-click': { of: 'ad-cost', by: 'ad-clicks', times: 1 },
  'ad-cost-per-mille': { of: 'ad-cost', by: 'ad-impressions', times: 1000 },
  'ad-cost-per-order': { of: 'ad-cost', by: 'ad-paid-orders', times: 1 },
  'ad-order-rate': { of: 'ad-paid-orders', by: 'ad-clicks', times: 1 },
  'ad-roi': { of: 'ad-paid-amount', by: 'ad-cost', times: 1 },
  'ad-cart-rate': { of: 'ad-carts', by: 'ad-clicks', times: 1 },
  'ad-cart-cost': { of: 'ad-cost', by: 'ad-carts', times: 1 },
  'ad-fav-cart-cost': { of: 'ad-cost', by: 'ad-fav-carts', times: 1 },
  'cps-fee-rate': { of: 'cps-fee', by: 'cps-paid-amount', times: 1 },
  'cps-service-rate': { of: 'cps-service-fee', by: 'cps-paid-amount', times: 1 },
  'cps-order-rate': { of: 'cps-paid-orders', by: 'cps-clicks', times: 1 },
};
