import crypto from 'node:crypto';

/** SHA-256 of a text, as UTF-8, or of bytes; in hex. */
export function sha256(content: string | Uint8Array): string {
  // Four times as fast for what is short, where Node has it: from 20.12 on.
  if (crypto.hash !== undefined) return crypto.hash('sha256', content, 'hex');
  return crypto.createHash('sha256').update(content).digest('hex');
}
