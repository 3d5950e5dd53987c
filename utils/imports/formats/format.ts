import type { Platform } from '@/utils/core/platforms';
import type { Vocabulary } from '@/utils/core/vocabulary';
import type { MetricsSubject } from '@/utils/records/metrics';

/** The columns of a row that say what it is of, by their labels. */
export interface RowNames {
  /** Text of the first of these columns that has any; marks for "nothing" count as none. */
  text(...labels: string[]): string | null;
  /** A platform id; null where there is none or digits were lost. */
  id(...labels: string[]): string | null;
}

/** What the file does not say of itself and the operator does. */
export interface FileContext {
  /** The product a file about one product is of; from its title, its name or the operator. */
  itemId: string | null;
  /** Conversion window of an advertising report in days. */
  effectDays: number | null;
}

/** Somebody or something a row has figures of. */
export interface Target {
  subject: MetricsSubject;
  scope: string | null;
}

/** Whose figures a row has; `no-subject` for a row that names nobody, `no-item` where the product of the file is not known. */
export type Targets = readonly Target[] | 'no-subject' | 'no-item';

/** One kind of export file. Its labels are written as `labelKey` gives them. */
export interface Format {
  id: string;
  /** The site under whose name its records are kept. */
  site: string;
  /** Where it sells unless the operator says otherwise: files of Taobao and Tmall look the same. */
  platform: Platform;
  vocabulary: Vocabulary;
  /** Labels it is known by: of every inner list at least one must be there. */
  needs: readonly (readonly string[])[];
  /** Labels of other files. */
  without: readonly string[];
  /** What the file's name or titles must say where labels alone do not tell whose figures they are; null: labels do. */
  called: RegExp | null;
  /**
   * How rates are written. `signed`: text with `%`, anything else but 0 is unreadable · `fraction`, `percent`: bare numbers ·
   * `proved`: with `%`, or bare where the counts of the same rows prove what the number means.
   */
  rates: 'signed' | 'fraction' | 'percent' | 'proved';
  /** Columns of the date; without one the file's name and its titles are asked. */
  dates: readonly string[];
  /** Whether dates in the file's name are of the figures; the others are of the download. */
  isNamedByPeriod: boolean;
  /** Hour of the next day from which a day's figures are complete. */
  readyHour: number;
  /** Metrics that are wrongly 0 at first, with how many days after the day they are right. */
  lateMetrics: Readonly<Record<string, number>>;
  /** Label columns whose cells stand in the first row of a group only, from the outer to the inner one. */
  carried: readonly string[];
  /** Columns in which `合计` and the like mark a row of totals. */
  totals: readonly string[];
  /** `add`: several rows of one subject and day are its parts · `conflict`: they contradict each other. */
  repeats: 'add' | 'conflict';
  /** Ending of columns with the like shops' average of a figure. */
  peersEnding: string | null;
  targets(row: RowNames, context: FileContext): Targets;
}
