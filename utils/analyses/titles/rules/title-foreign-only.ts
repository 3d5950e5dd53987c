import { defineTitleRule, notApplicable, pass } from '../define-rule';

/**
 * On Douyin a title says in Chinese what is sold.
 *
 * Rationale: 商品信息发布规范, in force 2023-02-16 (medium): non-Chinese words need their Chinese meaning beside them. Only a
 * title without any Han word is certain to lack it: an unknown Han word may name the thing.
 * Params: the first foreign words.
 */
export const titleForeignOnly = defineTitleRule({
  id: 'title-foreign-only',
  requires: ['title', 'words'],
  judge({ platform, title, words }) {
    if (platform !== 'douyin' || title.trim() === '') return notApplicable;
    const foreign = words.filter(({ text, role }) => /\p{L}{2}/u.test(text) && !/\p{Script=Han}/u.test(text) && role !== 'spec');
    const isNamed = words.some(({ text, role }) => /\p{Script=Han}/u.test(text) && (role === null || names.has(role)));
    const [first, last] = [foreign[0], foreign.at(-1)];
    if (isNamed || !first || !last) return pass;
    return {
      status: 'warn',
      message: 'no-chinese',
      params: { words: title.slice(first.start, last.end).slice(0, 24) },
      spans: foreign.map(({ start, end }) => [start, end]),
    };
  },
});

/** Roles of Han words that can tell what the thing is. */
const names: ReadonlySet<string> = new Set(['noun', 'part', 'brand', 'scene', 'function', 'pattern']);
