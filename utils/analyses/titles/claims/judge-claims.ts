import { cutOut } from '../cut-out';
import { pass, type Verdict } from '../define-rule';
import { listed } from '../listed';
import type { TitleFacts } from '../title-facts';
import { type Claim, findClaims } from './find-claims';
import type { PhraseSearch } from './phrase-search';

/**
 * The verdict on a title's claims: named and marked are those of the worst class alone, because the message would be
 * untrue of the others; they come up once these are mended. Params: the words, how many places.
 */
export function judgeClaims(facts: TitleFacts, search: PhraseSearch): Verdict {
  const claims = findClaims(facts, search);
  const worst = claims.find(({ status }) => status === 'fail') ?? claims[0];
  if (worst === undefined) return pass;
  const { status, group } = worst;
  const like = claims.filter((claim) => claim.status === status && claim.group.message === group.message);
  return {
    status,
    message: group.message,
    params: { words: listed(like.map(({ text }) => text)), count: like.length },
    spans: like.map(({ start, end }) => [start, end]),
    suggestedTitle: claims.every(({ group }) => group.isPraise) ? withoutPraise(facts.title ?? '', claims) : null,
  };
}

/** 最好的保温杯 → 保温杯; nothing where the praise is the object of a verb or stands in a sentence. */
function withoutPraise(title: string, claims: readonly Claim[]): string | null {
  if (
    claims.some(({ start, end }) => /[是为做成争当打造的更]$/.test(title.slice(0, start)) || /^[之者们性]/.test(title.slice(end)))
  )
    return null;
  const cuts = claims.map(({ start, end }) => {
    const isJoined = /^的\p{Script=Han}/u.test(title.slice(end));
    return { start, end: isJoined ? end + 1 : end, seenAs: 'nothing' as const };
  });
  return cutOut(title, cuts) || null;
}
