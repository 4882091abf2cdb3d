import { lte, or } from 'drizzle-orm';
import { session } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { lifetimes } from '../session/lifetimes.ts';
import { clearLinks } from './family/sweep.ts';
import { clearKept, KEPT_FOR } from './kept.ts';
import { clearSteps } from './step.ts';
import { forgetOldTries } from './tries.ts';

const longest = Object.values(lifetimes);
const IDLE = Math.max(...longest.map(({ idle }) => idle));
const WHOLE = Math.max(...longest.map(({ whole }) => whole));

/**
 * Clears away what signing in leaves behind: sessions over for more than an hour (until then what
 * was typed in them may still come in), steps that were left, tries of yesterday, forms nobody wanted.
 */
export function sweepSignIn(service: Service): void {
	const over = service.now() - KEPT_FOR;
	service.db
		.delete(session)
		.where(or(lte(session.seenAt, over - IDLE), lte(session.startedAt, over - WHOLE)))
		.run();
	clearSteps(service);
	forgetOldTries(service);
	clearKept(service);
	clearLinks(service);
}
