import { addImport, addTexts, appendToList, camelCase, type Scaffold, type Tree } from './scaffold';

const registryFile = 'utils/analyses/titles/rules/registry.ts';

/** One of each: passes, is found, does not apply. */
const cases = [
  { name: 'TODO: a title that is fine', input: { title: '雪纺连衣裙' }, expected: { status: 'pass' } },
  {
    name: 'TODO: a title that is not',
    input: { title: 'TODO 连衣裙' },
    expected: { status: 'warn', message: 'found', marked: ['TODO'] },
  },
  { name: 'no title was seen', input: {}, expected: { status: 'notApplicable' } },
];

/** A judgement on titles, which warns of the word TODO until it is written. */
export function titleRule(id: string, tree: Tree): Scaffold {
  const name = camelCase(id);
  const group = `rules.${id.replaceAll('-', '_')}`;
  const texts = Object.fromEntries(['name', 'why', 'found', 'fix_found'].map((word) => [`${group}.${word}`, `TODO ${word}`]));
  const registered = appendToList(tree.read(registryFile), registryFile, /titleRules: readonly TitleRule\[\] = \[/, name);
  return {
    files: {
      [`utils/analyses/titles/rules/${id}.ts`]: `import { defineTitleRule, pass } from '../define-rule';

/**
 * TODO: what a title must be.
 *
 * Rationale: TODO, with source, as-of date and confidence, or *house choice*.
 */
export const ${name} = defineTitleRule({
  id: '${id}',
  requires: ['title'],
  judge({ title }) {
    // TODO: compare what TitleFacts measured; measure nothing here.
    const at = title.indexOf('TODO');
    return at < 0 ? pass : { status: 'warn', message: 'found', spans: [[at, at + 4]] };
  },
});
`,
      [`tests/fixtures/titles/${id}.json`]: `${JSON.stringify({ cases }, null, 2)}\n`,
    },
    edits: {
      [registryFile]: addImport(registered, `import { ${name} } from './${id}';`),
      ...addTexts(tree, { zh_CN: texts, en: texts }),
    },
  };
}
