import type { ItemView, TrafficView } from '@/components/shared/views';

/** A product as the title audit lists it. Null is "not known", never zero. */
export interface TitleRowView extends ItemView {
  /** 0–100; null when nothing is open or it was never judged. */
  score: number | null;
  traffic: TrafficView | null;
  /** Its place among all listed products, 1 is worth mending first; null without open findings. */
  rank: number | null;
}
