import { addImport, addTexts, appendToList, camelCase, type Scaffold, type Tree } from './scaffold';

const registryFile = 'utils/knowledge/metrics/registry.ts';

/** A figure of a product or shop. */
export function metric(id: string, tree: Tree): Scaffold {
  const name = camelCase(id);
  const key = `metrics.${id.replaceAll('-', '_')}`;
  const registered = appendToList(tree.read(registryFile), registryFile, /metrics: readonly Metric\[\] = \[/, name);
  return {
    files: {
      [`utils/knowledge/metrics/${id}.ts`]: `import type { Metric } from './metric';

// TODO: every field; unit and bounds decide what is stored.
export const ${name}: Metric = {
  id: '${id}',
  unit: 'pieces',
  subjects: ['item'],
  overDays: 'none',
  overProducts: 'none',
  better: 'neither',
  bounds: { min: 0, max: null, isWhole: true },
  platforms: [],
  definition: {
    text: 'TODO: the platform\\'s own definition.',
    source: 'TODO: page and field.',
    asOf: 'TODO: YYYY-MM.',
    confidence: 'low',
  },
};
`,
      [`tests/fixtures/metrics/${id}.json`]: '{ "accepted": [0, 1], "refused": [-1, 0.5] }\n',
    },
    edits: {
      [registryFile]: addImport(registered, `import { ${name} } from './${id}';`),
      ...addTexts(tree, { zh_CN: { [key]: `TODO ${id}` }, en: { [key]: `TODO ${id}` } }),
    },
  };
}
