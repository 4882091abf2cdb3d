import { createHash } from 'node:crypto';
import type { ReleaseContent } from '#lib/domain/report/release-content.ts';

/** What stands for exactly what a recipient would see: SHA-256 of its JSON, hexadecimal. */
export function fingerprintOf(content: ReleaseContent): string {
	return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
