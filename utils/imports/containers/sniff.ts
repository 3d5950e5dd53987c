/** Kinds of containers, told by their first bytes, never by the file's name. */
export type ContainerKind = 'ole2' | 'zip' | 'markup' | 'text' | 'other';

const MAGIC: readonly (readonly [kind: ContainerKind, bytes: readonly number[]])[] = [
  ['ole2', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['other', [0x25, 0x50, 0x44, 0x46]], // PDF
  ['other', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['other', [0xff, 0xd8, 0xff]], // JPEG
  ['other', [0x1f, 0x8b]], // gzip
  ['other', [0x52, 0x61, 0x72, 0x21]], // RAR
  ['other', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
];

const LESS_THAN = 0x3c;
const BLANKS = [0x09, 0x0a, 0x0d, 0x20];

/** What a file is. Markup is a table saved as `.xls`; a byte order mark and blanks may stand before it. */
export function sniff(bytes: Uint8Array): ContainerKind {
  const known = MAGIC.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (known) return known[0];
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const head = bytes.subarray(start, start + 200);
  return head.find((byte) => !BLANKS.includes(byte)) === LESS_THAN ? 'markup' : 'text';
}
