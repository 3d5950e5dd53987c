/** Text is decoded in pieces of this many bytes, so that a large file is never held twice. */
const PIECE = 1 << 20;

function* decoded(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let from = 0; from < bytes.length; from += PIECE) {
    yield decoder.decode(bytes.subarray(from, from + PIECE), { stream: from + PIECE < bytes.length });
  }
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  // A decoder has no other way to say that the bytes are not its own.
  try {
    for (const text of decoded(bytes, encoding)) if (text.includes('\0')) return false;
    return true;
  } catch {
    return false;
  }
}

/** The encoding of a text file: its byte order mark, else UTF-8 where every byte fits, else GB18030; null for no text at all. */
export function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return isValid(bytes, 'utf-16le') ? 'utf-16le' : null;
  return ['utf-8', 'gb18030'].find((encoding) => isValid(bytes, encoding)) ?? null;
}

/** The text in pieces, without a byte order mark. `encoding` must come from `encodingOf`. */
export const decodeText = (bytes: Uint8Array, encoding: string): Generator<string> => decoded(bytes, encoding);
