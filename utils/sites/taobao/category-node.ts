import type { Fields } from '@/utils/core/fields';
import type { Candidate } from '@/utils/reading/attempt';
import { categoryNames, numericId } from './shapes';

/** Codes of a category node (facts 3.3). */
export const nodeCodes = ['id', 'name', 'path', 'idpath', 'leaf', 'publish', 'submitId'];

/**
 * One node of the tree as a record candidate: none for a brand, which hangs below a leaf and is no category, and a machine
 * word where it cannot be one. Shape: facts 3.3, 2020…2026-10, high.
 */
export function readNode(node: Fields, platform: 'taobao' | 'tmall'): Candidate[] | string {
  if ([node.isBrand, node.is_brand, node.brand].includes(true)) return [];
  const id = numericId(node.id);
  if (id === null) return node.id === undefined ? 'missing-id' : 'unsafe-id';
  if (typeof node.leaf !== 'boolean' && node.path === undefined && node.idpath === undefined) return 'not-a-category';
  const { path, idPath } = placeOf(node, id);
  return [
    {
      kind: 'category',
      platform,
      id,
      name: node.name,
      path,
      idPath,
      isLeaf: flag(node.leaf),
      isPublishable: flag(node.publish),
      isAuthorized: flag(node.isAuthorized ?? node.is_authorized),
    },
  ];
}

/**
 * Names and ids from the first level to the node itself. Whether `path` ends with the node or above it is not written
 * down anywhere, so it is compared; where the two lists do not agree there is no path.
 */
export function placeOf(node: Fields, id: string): { path: string[] | null; idPath: string[] | null } {
  const ids = Array.isArray(node.idpath) ? node.idpath.map(numericId).filter((part) => part !== null) : [];
  const idPath = !Array.isArray(node.idpath) || ids.length < node.idpath.length ? null : ids.at(-1) === id ? ids : [...ids, id];
  const names = categoryNames(node.path);
  if (!names || typeof node.name !== 'string') return { path: null, idPath };
  const path = names.at(-1) === node.name.trim() ? names : [...names, node.name];
  return idPath && idPath.length !== path.length ? { path: null, idPath: null } : { path, idPath };
}

const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
