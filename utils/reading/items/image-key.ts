/**
 * One name for one product image: without protocol, query and the host's shard (`p3-…`, `cbu01.`), without the suffix that
 * asks for a size (`~tplv-….webp`, `.jpg_100x100.jpg`). Null for what is no address, such as a placeholder in the page.
 */
export function imageKey(address: unknown): string | null {
  const [, host = '', path = ''] =
    typeof address === 'string' ? (/^\s*(?:https?:)?\/\/([^/?#]+)(\/[^?#\s]+)/.exec(address) ?? []) : [];
  const bare = path.replace(/~[^/]*$/, '').replace(/(\.(?:jpe?g|png|webp|gif))_[^/]*$/i, '$1');
  return bare.length > 1 ? `${host.split('.').slice(-2).join('.')}${bare}` : null;
}
