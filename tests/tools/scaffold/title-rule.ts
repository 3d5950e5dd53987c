import { addImport, addTexts, appendToList, camelCase, type Scaffold, type Tree } from './scaffold';

const registryFile = 'utils/analyses/titles/rules/registry.ts';

/** A judgement on titles, which warns of the word TODO until it is written. */
export function titleRule(id: string, tree: Tree): Scaffold {
  const name = camelCase(id);
  const key = `rules.${id.replaceAll('-', '_')}.found`;
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
    },
    edits: {
      [registryFile]: addImport(registered, `import { ${name} } from './${id}';`),
      ...addTexts(tree, { zh_CN: { [key]: `TODO ${id}` }, en: { [key]: `TODO ${id}` } }),
    },
  };
}
