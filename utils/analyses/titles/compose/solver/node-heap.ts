/** A queue which gives the one with the highest bound first. */
export class NodeHeap<Node extends { readonly bound: number }> {
  private readonly nodes: Node[] = [];

  get top(): Node | undefined {
    return this.nodes[0];
  }

  push(node: Node): void {
    let at = this.nodes.push(node) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = this.nodes[up];
      if (!parent || parent.bound >= node.bound) break;
      this.nodes[at] = parent;
      at = up;
    }
    this.nodes[at] = node;
  }

  pop(): Node | undefined {
    const top = this.nodes[0];
    const last = this.nodes.pop();
    if (!last || this.nodes.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const next = this.boundAt(left + 1) > this.boundAt(left) ? left + 1 : left;
      const child = this.nodes[next];
      if (!child || child.bound <= last.bound) break;
      this.nodes[at] = child;
      at = next;
    }
    this.nodes[at] = last;
    return top;
  }

  private boundAt(at: number): number {
    return this.nodes[at]?.bound ?? Number.NEGATIVE_INFINITY;
  }
}
