import type { Day } from '@/utils/core/dates';
import type { Festival } from '@/utils/knowledge/seasons/festival';
import {
  anyDayFestivals,
  festivalGoods,
  festiveGoods,
  festiveLeadDays,
  giftsOfTheDay,
  notFestivals,
  salesAtStart,
} from '@/utils/knowledge/seasons/festival-wording';
import { festivals } from '@/utils/knowledge/seasons/festivals';
import { lastYearUntilMonth, nextYearFromMonth } from '@/utils/knowledge/seasons/year-words';
import { type CutTitle, findSurfaces, type Surface, surfacesOf } from '../attributes/find-surfaces';
import type { TitleFacts } from '../title-facts';
import { datedWords, overIn } from './dated-words';
import { festivalState } from './festival-days';
import { findYears } from './find-years';
import { staleSeasons } from './stale-seasons';

/** A word of a title whose time is over or has not come. */
export interface StaleWord {
  kind: 'year-past' | 'year-ahead' | 'festival-past' | 'season-past';
  text: string;
  /** A festival's last day, the month a season sells again from, the running year. */
  when: string;
  start: number;
  end: number;
}

type Needed = Pick<TitleFacts, 'book' | 'today'> & CutTitle;

/** Years, festivals and seasons of a title that do not go with the day. */
export const staleWords = (facts: Needed): StaleWord[] => [
  ...staleYears(facts.title, facts.today),
  ...staleFestivals(facts),
  ...staleSeasons(facts).map((word) => ({ ...word, kind: 'season-past' as const })),
  ...datedWords(facts.title, facts.today).map((word) => ({ ...word, kind: 'festival-past' as const })),
];

function staleYears(title: string, today: Day): StaleWord[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const years = findYears(title);
  const oldest = month <= lastYearUntilMonth ? year - 1 : year;
  const newest = month >= nextYearFromMonth ? year + 1 : year;
  if (years.some((one) => one.year >= oldest && one.year <= newest)) return [];
  return years.map(({ year: given, ...word }) => ({
    ...word,
    kind: given < oldest ? 'year-past' : 'year-ahead',
    when: String(year),
  }));
}

const festivalWords = surfacesOf([
  ...festivals.flatMap(({ id, words }) => words.split(' ').map((word): [string, string[]] => [word, [id]])),
  ...notFestivals.split(/\s+/).map((word): [string, null] => [word, null]),
]);
const byId = new Map(festivals.map((festival) => [festival.id, festival]));

function staleFestivals(facts: Needed): StaleWord[] {
  const named = findSurfaces(facts, festivalWords).flatMap((word) => {
    const festival = byId.get(word.meanings[0] ?? '');
    return festival ? [{ word, festival }] : [];
  });
  named.push(...saleAtStart(facts.title, named));
  const over = named.flatMap(({ word, festival }) => {
    const past = overIn(facts.title, word.start, festival, facts.today);
    return past
      ? [
          {
            kind: 'festival-past' as const,
            text: facts.title.slice(past.from, word.end),
            start: past.from,
            end: word.end,
            when: past.to,
          },
        ]
      : [];
  });
  if (over.length > 0) return over;
  const isOwnGoods = festivalGoods.test(facts.title) && !giftsOfTheDay.test(facts.title);
  if (isOwnGoods) return [];
  if (new Set(named.map(({ festival }) => festival.id)).size >= anyDayFestivals) return [];
  const stateOf = new Map(
    [...new Set(named.map(({ festival }) => festival))].map((one) => [
      one,
      festivalState(withLead(one, facts.title), facts.today),
    ]),
  );
  const states = named.map(({ word, festival }) => ({ word, ...stateOf.get(festival) }));
  if (states.some(({ isCurrent }) => isCurrent)) return [];
  return states.map(({ word: { text, start, end }, past }) => ({
    kind: 'festival-past',
    text,
    start,
    end,
    when: past?.to ?? '--',
  }));
}

function saleAtStart(title: string, named: readonly { word: Surface; festival: Festival }[]) {
  const [, sale = ''] = salesAtStart.exec(title) ?? [];
  const festival = byId.get(
    { '618': '618', '1111': 'double-11', '1212': 'double-12', 双11: 'double-11', 双12: 'double-12' }[sale] ?? '',
  );
  const start = title.indexOf(sale);
  if (!festival || named.some(({ word }) => word.start === start)) return [];
  return [{ word: { text: sale, meanings: [festival.id], start, end: start + sale.length }, festival }];
}

/** Decoration is bought longer before its festival. */
const withLead = (festival: Festival, title: string): Festival =>
  festiveGoods.test(title) ? { ...festival, leadDays: Math.max(festival.leadDays, festiveLeadDays) } : festival;
