import type { WordBook } from '@/utils/analyses/words/word-book';
import { writtenWords } from '@/utils/analyses/words/written-words';
import type { Finding } from '@/utils/records/finding';
import type { TitleRule } from './define-rule';
import { titleRules } from './rules/registry';
import { measureTitle, type TitleFacts } from './title-facts';
import type { TitleInput } from './title-input';

export interface TitleJudgement {
  /** Units used; the page's own count where it gave one. 0 when no title was seen. */
  units: number;
  /** Null when neither the page nor our table knows one. */
  limit: number | null;
  /** One finding per rule, in the order of the registry. */
  findings: Finding[];
}

/**
 * Judges a title by every rule. A rule that throws becomes an `error` finding with the message `rule-failed`; the others
 * are not touched by it. A suggested title is only handed on when it passes the rule that made it and fails no other rule
 * which the title did not fail before.
 */
export function judgeTitle(
  input: TitleInput,
  book: WordBook = writtenWords(),
  rules: readonly TitleRule[] = titleRules,
): TitleJudgement {
  const facts = measureTitle(input, book);
  const found = findingsOn(facts, rules);
  const findings = found.map((finding) => {
    const title = finding.suggestedTitle;
    if (title === null || isBetter({ ...input, title, unitsOnPage: null }, finding, { facts, found }, book, rules))
      return finding;
    return { ...finding, suggestedTitle: null };
  });
  return { units: facts.units ?? 0, limit: facts.limit?.max ?? null, findings };
}

/** One finding per rule. Suggested titles are as the rules made them, not yet looked at by the other rules. */
export const findingsOn = (facts: TitleFacts, rules: readonly TitleRule[]): Finding[] =>
  rules.map((rule) => judgeBy(rule, facts));

function judgeBy(rule: TitleRule, facts: TitleFacts): Finding {
  const empty = { rule: rule.id, message: null, params: {}, spans: [], suggestedTitle: null };
  try {
    return { ...empty, ...rule.judge(facts) };
  } catch {
    return { ...empty, status: 'error', message: 'rule-failed' };
  }
}

/** Whether the suggestion settles its own finding, is no longer, and fails no rule that was not failed before. */
function isBetter(
  suggested: TitleInput,
  finding: Finding,
  before: { facts: TitleFacts; found: Finding[] },
  book: WordBook,
  rules: readonly TitleRule[],
): boolean {
  if ((suggested.title?.length ?? 0) > (before.facts.title?.length ?? 0)) return false;
  // The page counted the old title.
  const facts = measureTitle(suggested, book);
  return rules.every((rule, at) => {
    const { status } = judgeBy(rule, facts);
    if (rule.id === finding.rule) return status === 'pass';
    return (status !== 'fail' && status !== 'error') || status === before.found[at]?.status;
  });
}
