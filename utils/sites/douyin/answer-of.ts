import type { Endpoint } from '@/utils/reading/addresses';

/** An end point of a host of 抖店, by its path with or without a version. */
export const answerOf =
  (host: string, hasRequestBody: boolean) =>
  (id: string, pages: RegExp, path: string): Endpoint => ({
    id,
    pages,
    request: new RegExp(`^${host}\\.jinritemai\\.com\\/${path}(_v\\d+)?(\\?|$)`),
    hasRequestBody,
  });
