import { foldText } from '@/utils/analyses/words/fold-text';
import type { Platform } from '@/utils/core/platforms';
import type { WordGroup, WordSet } from '@/utils/knowledge/titles/platform-words/word-set';
import { notApplicable, pass, type Verdict } from '../define-rule';
import { listed } from '../listed';
import type { TitleFacts } from '../title-facts';
import { allMatches } from './all-matches';
import { cutWords } from './cut-words';
import { type Claim, findClaims } from './find-claims';
import { joinTouching } from './join-touching';
import { PhraseSearch } from './phrase-search';

interface Wording {
  groups: readonly WordGroup[];
  search: PhraseSearch;
}

/**
 * A judgement on titles by the word sets of their platform; not applicable on a platform without one. Named and marked
 * are the words of the worst class alone. Params: the words, how many places.
 */
export function judgeWording(sets: readonly WordSet[]): (facts: TitleFacts) => Verdict {
  const wordings = new Map<Platform, Wording>();
  const wordingFor = (platform: Platform): Wording => {
    const known = wordings.get(platform);
    if (known) return known;
    const groups = sets.filter((set) => set.platforms.includes(platform)).flatMap((set) => set.groups);
    const wording = { groups, search: new PhraseSearch(groups.map(({ pattern: _, ...group }) => group)) };
    wordings.set(platform, wording);
    return wording;
  };
  return (facts) => {
    const { groups, search } = wordingFor(facts.platform);
    return groups.length === 0 ? notApplicable : verdictOn(facts, [...findClaims(facts, search), ...findByForm(facts, groups)]);
  };
}

function verdictOn(facts: TitleFacts, found: readonly Claim[]): Verdict {
  const claims: Claim[] = [];
  for (const claim of found.toSorted((a, b) => rank(b) - rank(a)))
    if (!claims.some(({ start, end }) => claim.start < end && start < claim.end)) claims.push(claim);
  const worst = claims[0];
  if (worst === undefined) return pass;
  const title = facts.title ?? '';
  const like = joinTouching(
    title,
    claims.filter(({ group, status }) => status === worst.status && group.message === worst.group.message),
  );
  return {
    status: worst.status,
    message: worst.group.message,
    params: { words: listed(like.map(({ start, end }) => title.slice(start, end))), count: like.length },
    spans: like.map(({ start, end }) => [start, end]),
    suggestedTitle: claims.every(({ group }) => group.isPraise) ? cutWords(facts, claims) : null,
  };
}

/** The worse first, then the longer. */
const rank = ({ status, start, end }: Claim) => (status === 'fail' ? 1000 : 0) + end - start;

/** What is told by its form rather than its words. */
function findByForm({ title, words }: TitleFacts, groups: readonly WordGroup[]): Claim[] {
  if (title === null) return [];
  const { folded, offsets } = foldText(title);
  return groups.flatMap((group): Claim[] => {
    const matches = allMatches(folded, group.pattern);
    if (matches.length === 0 || group.unless?.test(folded)) return [];
    return matches.flatMap(({ 0: text, index }) => {
      const [start = 0, end = title.length] = [offsets[index], offsets[index + text.length]];
      // 大米|买1送1 is an offer, 购买|1送 is not told apart by its form alone: a known Han word across the start beats it.
      if (words?.some((word) => word.role !== null && word.start < start && word.end > start && /^\p{sc=Han}+$/u.test(word.text)))
        return [];
      return [{ group, status: group.status, text: title.slice(start, end), start, end }];
    });
  });
}
