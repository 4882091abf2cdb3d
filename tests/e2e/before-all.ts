import { rmSync } from 'node:fs';
import { demoFolder } from '#tests/support/portal.ts';

/** Makes one council before all tests; every worker copies it instead of making its own. */
export default function makeCouncil(): () => void {
	const folder = demoFolder();
	process.env.MADE_UP_COUNCIL = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
