import { fail, ok, type Result } from '@/utils/core/result';
import { type ContainerFailure, limits } from './container';
import type { ZipEntry } from './zip-directory';

const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** Unpacks with the browser's own inflater, and stops at the limit whatever size the directory claims. */
async function inflate(packed: Uint8Array): Promise<Result<Uint8Array, ContainerFailure>> {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  // The stream rejects where the data is broken.
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > limits.text) {
        await reader.cancel();
        return fail('too-large');
      }
      pieces.push(next.value);
    }
  } catch {
    return fail('corrupt');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return ok(whole);
}

/** The bytes of one file inside a zip. */
export async function unzipEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Result<Uint8Array, ContainerFailure>> {
  const { offset, packedSize, size, method, isEncrypted } = entry;
  if (isEncrypted) return fail('password-protected');
  if (size > limits.text) return fail('too-large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) return fail('corrupt');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length !== packedSize) return fail('corrupt');
  if (method === STORED) return ok(packed);
  if (method !== DEFLATED) return fail('unknown-kind');
  const unpacked = await inflate(packed);
  return unpacked.ok && unpacked.value.length !== size ? fail('corrupt') : unpacked;
}
