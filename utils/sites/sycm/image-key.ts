/**
 * One name for one image: no protocol, no size suffix such as `_100x100xz.jpg` or `_.webp`. Written as the seller pages'
 * readers write it, because both are kept as one shop's.
 */
export function imageKey(address: unknown): string | null {
  if (typeof address !== 'string' || !/^(https?:)?\/\//.test(address.trim())) return null;
  const bare = address
    .trim()
    .replace(/^(https?:)?\/\//, '')
    .replace(/[?#].*$/, '');
  return bare.replace(/(\.(?:jpe?g|png|webp|gif))?_(?:\d+x\d+\w*|sum|\.webp)(?:\.\w+)*(?:_\.webp)?$/i, '$1') || null;
}
