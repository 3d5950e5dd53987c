import type { BookNode } from './book-view';

/** A line of the dictionary: a node, or a step of a path no page has shown as a node. */
export interface BookLine {
  /** Unique among the lines. */
  key: string;
  name: string;
  depth: number;
  /** Null for a step known only from other nodes' paths. */
  node: BookNode | null;
  /** Lines below it, however deep. */
  below: number;
  /** Products of the shop in it and below. */
  products: number;
  /** Set on a leaf of the list shipped with the extension, which no page has shown. */
  seedPath?: readonly string[];
}

interface Branch extends BookLine {
  children: Map<string, Branch>;
}

const collator = new Intl.Collator('zh-CN');

/** Every node in its place, parents before children, by name; those whose path no page has shown come last. */
export function bookTree(nodes: readonly BookNode[]): BookLine[] {
  const root: Branch = { key: '', name: '', depth: -1, node: null, below: 0, products: 0, children: new Map() };
  const branchAt = (parent: Branch, name: string): Branch => {
    const known = parent.children.get(name);
    if (known) return known;
    const branch: Branch = {
      ...{ key: `${parent.key}/${name}`, name, depth: parent.depth + 1 },
      ...{ node: null, below: 0, products: 0, children: new Map() },
    };
    parent.children.set(name, branch);
    return branch;
  };
  const twins: { at: Branch; node: BookNode }[] = [];
  const pathless: BookNode[] = [];
  for (const node of nodes) {
    if (node.path === null) {
      pathless.push(node);
      continue;
    }
    const branch = node.path.reduce(branchAt, root);
    // Two ids at one place: an old one and the one that replaced it, or two branches of one name.
    if (branch.node === null) branch.node = node;
    else twins.push({ at: branch, node });
  }
  for (const { at, node } of twins)
    at.children.set(`\n${node.id}`, {
      ...{ key: `${at.key}/\n${node.id}`, name: node.name, depth: at.depth, node, below: 0, products: 0, children: new Map() },
    });
  for (const child of root.children.values()) sum(child);
  const lines = flat(root);
  const last = pathless
    .toSorted((a, b) => collator.compare(a.name, b.name))
    .map((node): BookLine => ({ key: `#${node.id}`, name: node.name, depth: 0, node, below: 0, products: node.products }));
  return [...lines, ...last];
}

function sum(branch: Branch): void {
  branch.products = branch.node?.products ?? 0;
  for (const child of branch.children.values()) {
    sum(child);
    // A twin stands beside, not below.
    if (child.depth > branch.depth) branch.below += child.below + 1;
    branch.products += child.products;
  }
}

function flat(branch: Branch): BookLine[] {
  const children = [...branch.children.values()].sort(
    (a, b) => Number(b.depth === branch.depth) - Number(a.depth === branch.depth) || collator.compare(a.name, b.name),
  );
  return children.flatMap((child) => {
    const { children: _children, ...line } = child;
    return [line, ...flat(child)];
  });
}

/** The lines to draw: all of those whose ancestors are open. */
export function openLines(lines: readonly BookLine[], open: ReadonlySet<string>): BookLine[] {
  const shown: BookLine[] = [];
  /** The depth of the closed line whose children are being passed over. */
  let closedAt: number | null = null;
  for (const line of lines) {
    if (closedAt !== null && line.depth > closedAt) continue;
    closedAt = line.below > 0 && !open.has(line.key) ? line.depth : null;
    shown.push(line);
  }
  return shown;
}

/** Which nodes are looked for. */
export interface BookQuery {
  search: string;
  only: 'all' | 'leaf' | 'own' | 'forbidden';
}

/** The nodes that fit, without their tree. */
export function findNodes(nodes: readonly BookNode[], { search, only }: BookQuery): BookNode[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return nodes
    .filter((node) => {
      if (only === 'leaf' && node.isLeaf !== true) return false;
      if (only === 'own' && node.products === 0) return false;
      if (only === 'forbidden' && node.isAuthorized !== false && node.isPublishable !== false) return false;
      const text = `${node.id} ${node.name} ${node.path?.join(' ') ?? ''}`.toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => b.products - a.products || collator.compare(a.path?.join(' ') ?? a.name, b.path?.join(' ') ?? b.name));
}
