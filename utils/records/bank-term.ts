import * as z from 'zod/mini';
import { platforms } from '@/utils/core/platforms';
import { pageKind } from './provenance';
import { day, id } from './text';

/** One figure of a search term, as given: both ends equal when the page gave one number. */
export const termFigure = z.object({
  lo: z.number(),
  hi: z.number(),
  /** The last day it is of, and how many days. */
  statDate: day,
  days: z.int(),
  scope: z.nullable(z.string()),
  platform: z.enum(platforms),
  pageKind,
  seenAt: z.number(),
});
export type TermFigure = z.infer<typeof termFigure>;

const figuresByMetric = z.record(z.string(), termFigure);

/** One search term with everything the operator's pages and files said of it. */
export const bankTerm = z.object({
  text: z.string(),
  /** Those of the shop's site it was seen under. */
  platforms: z.array(z.enum(platforms)),
  /** The newest figure of each metric: the market's, or the shop's own. */
  figures: figuresByMetric,
  /** The newest figures by product the term brought visitors to. */
  ofItems: z.record(id, figuresByMetric),
  /** Figures of the metrics in `figures` counted alike (same list, same length of period), by day. */
  history: z.record(z.string(), z.array(termFigure)),
  /** Categories in whose market lists it stood. */
  categoryIds: z.array(z.string()),
  firstDay: day,
  lastDay: day,
});
export type BankTerm = z.infer<typeof bankTerm>;
