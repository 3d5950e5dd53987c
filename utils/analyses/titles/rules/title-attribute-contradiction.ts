import { attributeConflicts } from '../attributes/attribute-conflicts';
import { orderedSpans } from '../attributes/ordered-spans';
import { defineTitleRule, pass } from '../define-rule';
import { listed } from '../listed';

/**
 * What the title says must not be denied by the attributes.
 *
 * Rationale: platforms compare titles with attributes and take what differs for a wrong description (help text 2022, medium);
 * buyers claim refunds for it. Which answers exclude each other is data; a title or attribute with several answers, or one
 * we do not know, is not judged.
 * Params: the word, the attribute, its value; for several the words and how many.
 */
export const titleAttributeContradiction = defineTitleRule({
  id: 'title-attribute-contradiction',
  requires: ['title', 'words', 'attributes'],
  judge(facts) {
    const conflicts = attributeConflicts(facts);
    const [first, ...others] = conflicts;
    if (first === undefined) return pass;
    const spans = orderedSpans(conflicts.flatMap((conflict) => conflict.spans));
    if (others.length > 0) {
      const pairs = conflicts.map(({ word, value }) => `${word} ≠ ${value}`);
      return { status: 'warn', message: 'several', params: { pairs: listed(pairs), count: conflicts.length }, spans };
    }
    const { word, label, value } = first;
    return { status: 'warn', message: 'contradicts', params: { word, label, value: listed([value]) }, spans };
  },
});
