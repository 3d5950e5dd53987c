import type { Day } from '@/utils/core/dates';
import {
  outOfSeasonOnPurpose,
  type SeasonWindow,
  seasonalTrades,
  seasonParts,
  seasonWindows,
  strongSeasons,
  thinGoods,
} from '@/utils/knowledge/seasons/seasons';
import { type CutTitle, findSurfaces, type Surface } from '../attributes/find-surfaces';
import { readyFamilies } from '../attributes/ready-families';
import { titleTrades } from '../goods/title-trades';
import type { TitleFacts } from '../title-facts';
import { findYears } from './find-years';

/** A season's name in a title. UTF-16 offsets [start, end). */
export interface StaleSeason {
  text: string;
  /** The month it sells again from. */
  when: string;
  start: number;
  end: number;
}

type Needed = Pick<TitleFacts, 'book' | 'today'> & CutTitle;

/** Seasons a title names whose goods nobody looks for on the day: all it names, where none of them is sold. */
export function staleSeasons(facts: Needed): StaleSeason[] {
  const family = readyFamilies.find((ready) => ready.family.id === 'season');
  if (!family || outOfSeasonOnPurpose.test(facts.title)) return [];
  const named = findSurfaces(facts, family.inTitles);
  const isThin = thinGoods.test(facts.title);
  const seasonsOf = ({ meanings }: Surface) =>
    isThin && meanings.length === 2 && meanings.includes('spring') && meanings.includes('summer') ? ['summer'] : meanings;
  const year = namedYear(facts.title, facts.today);
  if (named.some((word) => seasonsOf(word).some((season) => isSold(word.text, season, facts.today, year)))) return [];
  if (named.length === 0) return [];
  const isSeasonal = strongSeasons.test(facts.title) || [...titleTrades(facts)].some((trade) => seasonalTrades.has(trade));
  if (!isSeasonal) return [];
  return named.map((word) => ({ ...spanOf(word), when: soldFrom(seasonsOf(word), facts.today) }));
}

const spanOf = ({ text, start, end }: Surface) => ({ text, start, end });

/** The year a title gives its collection where it is the running one or later: 2026春款 is over when the spring is. */
function namedYear(title: string, today: Day): 'this' | 'next' | null {
  const years = findYears(title).map(({ year }) => year);
  const now = Number(today.slice(0, 4));
  if (years.some((year) => year > now)) return 'next';
  return years.includes(now) ? 'this' : null;
}

function isSold(word: string, season: string, today: Day, year: 'this' | 'next' | null): boolean {
  const window = seasonParts.find(({ words }) => words.test(word))?.window ?? seasonWindows[season];
  if (!window || year === 'next') return true;
  return isWithin(window, season === 'spring' && year === 'this', today.slice(5));
}

/** Of a spring that belongs to the year, only the end of the window is left. */
function isWithin({ from, to }: SeasonWindow, isThisSpring: boolean, day: string): boolean {
  if (from <= to) return day >= from && day <= to;
  return day <= to || (day >= from && !isThisSpring);
}

/** The month in which the first of the seasons named sells again. */
function soldFrom(seasons: readonly string[], today: Day): string {
  const starts = seasons.flatMap((season) => seasonWindows[season]?.from ?? []).toSorted();
  const next = starts.find((start) => start > today.slice(5)) ?? starts[0] ?? '';
  return String(Number(next.slice(0, 2)));
}
