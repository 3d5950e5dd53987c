import type { Platform } from '@/utils/core/platforms';

/** How sure we are of a fact that is not read from the page itself. */
export type Confidence = 'high' | 'medium' | 'low';

/** A platform's usual title limit. */
export interface PlatformTitleLimit {
  /** In the platform's units, see `titleWidth`. */
  max: number;
  /** A first-level category with a limit of its own. */
  except: { category: RegExp; max: number } | null;
  source: string;
  /** When the source was written or seen, YYYY or YYYY-MM. */
  asOf: string;
  confidence: Confidence;
}

/**
 * Title limits for when no page said one; whatever the page says beats this table.
 * Units: `titleWidth`. Null where no source was found: an unknown limit is not judged.
 */
export const platformTitleLimits: Record<Platform, PlatformTitleLimit | null> = {
  taobao: {
    max: 60,
    except: null,
    source: 'publish form `maxLength: 60`, schema tip 30 汉字（60 字符）',
    asOf: '2026-10',
    confidence: 'high',
  },
  tmall: {
    max: 60,
    // Book titles may take 120; how the form words it was not seen.
    except: { category: /^(图书|书籍)/, max: 120 },
    source: 'publish form `maxLength: 60`; open-platform field notes for books',
    asOf: '2026-10',
    confidence: 'high',
  },
  jd: { max: 60, except: null, source: 'platform rule 691 (since 2022-09-21), as quoted', asOf: '2023-01', confidence: 'medium' },
  pinduoduo: {
    max: 60,
    except: null,
    source: 'two tools that count 60 half-width; a third counts characters',
    asOf: '2026',
    confidence: 'medium',
  },
  douyin: { max: 60, except: null, source: 'publish form placeholder 8–30 个汉字', asOf: '2026', confidence: 'high' },
  '1688': null,
  kuaishou: null,
  xiaohongshu: null,
};

/** A title that uses less than this share of its limit gives search words away. *House choice*: no platform states one. */
export const underusedBelowRatio = 0.5;
