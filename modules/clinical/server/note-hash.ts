import { createHash } from 'node:crypto';

export interface SignedText {
  noteId: string;
  body: string;
  signedBy: string;
  signerName: string;
  signerLicence: string | null;
  /** UTC */
  signedAt: string;
}

/** What a signature binds together: the words, who signed them, and when. SHA-256, as hex. */
export function noteHash({
  noteId,
  body,
  signedBy,
  signerName,
  signerLicence,
  signedAt,
}: SignedText): string {
  const bound = [noteId, body, signedBy, signerName, signerLicence ?? '', new Date(signedAt).toISOString()];
  return createHash('sha256').update(JSON.stringify(bound)).digest('hex');
}
