import { describe, expect, it } from 'vitest';
import { modelLabels, type TreeNode } from '@/utils/analyses/categories/model-labels';
import { isSeedKey, seedLabels } from '@/utils/analyses/categories/seed-labels';

const node = (id: string, name: string, given: Partial<TreeNode> = {}): TreeNode => ({
  ...{ id, name, path: ['女装', name], isLeaf: null, isPublishable: null },
  ...given,
});
const keysOf = (nodes: TreeNode[]) => modelLabels(nodes).flatMap(({ key }) => (isSeedKey(key) ? [] : [key]));

describe('model-labels', () => {
  it('is the written tree where no page has shown a node, each leaf under its own key', () => {
    const keys = modelLabels([]).map(({ key }) => key);
    expect(keys).toEqual(seedLabels().map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every(isSeedKey)).toBe(true);
  });

  it('takes leaves as pages have shown them, and nodes nobody has called anything', () => {
    const label = { key: '5', name: '新潮毛衣', path: ['女装', '新潮毛衣'] };
    expect(modelLabels([node('5', '新潮毛衣', { isLeaf: true, isPublishable: true })])[0]).toEqual(label);
    expect(keysOf([node('5', '新潮毛衣')])).toEqual(['5']);
  });

  it('leaves out nodes that are no leaves or where nothing can be listed', () => {
    expect(
      keysOf([node('5', '女装', { isLeaf: false }), node('6', '毛衣', { isPublishable: false }), node('7', '外套')]),
    ).toEqual(['7']);
  });

  it('does without a written leaf once a node of that name is seen', () => {
    const [seed] = seedLabels();
    const name = seed?.name ?? '';
    const namesakes = (nodes: TreeNode[]) =>
      modelLabels(nodes)
        .filter((label) => label.name === name)
        .map(({ key }) => key);
    expect(namesakes([]).length).toBeGreaterThan(0);
    expect(namesakes([node('5', name)])).toEqual(['5']);
    expect(namesakes([node('5', name, { isLeaf: false })])).toEqual(namesakes([]));
  });
});
