import type { Platform } from '@/utils/core/platforms';
import type { Period } from './find-period';
import type { Mapping } from './mapping';

/** A file as the operator dropped it. */
export interface ImportedFile {
  name: string;
  bytes: Uint8Array;
  /** `File.lastModified`, null when unknown. */
  lastModified: number | null;
}

/** What the file does not say. Everything but `now` may be left at null. */
export interface ImportOptions {
  /** The time of the import. */
  now: number;
  /** The shop the records are for; null leaves it to the storage. */
  shopId: string | null;
  /** Taobao or Tmall: their files look the same. */
  platform: Platform | null;
  /** The days of a table that does not say them. */
  period: Period | null;
  /** The product of a table about one product. */
  itemId: string | null;
  /** Conversion window of an advertising report, in days. */
  effectDays: number | null;
  /** Mappings the operator has confirmed, for tables no format fits. */
  mappings: readonly Mapping[];
}
