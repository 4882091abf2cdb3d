import { eq } from 'drizzle-orm';
import { session } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import type { SessionKind } from '../session/lifetimes.ts';
import { endOf, touch } from '../session/session.ts';

interface Live {
	readonly id: string;
	readonly kind: SessionKind;
}

/** Marks a session seen now, to the second. */
export function stillHere(service: Service, { id }: Live): void {
	touch(service, id, service.now());
}

/** Whole seconds until a session ends if nothing more is done; 0 when it has. */
export function secondsLeft({ db, now }: Service, { id, kind }: Live): number {
	const row = db.select().from(session).where(eq(session.id, id)).get();
	return row ? Math.max(0, Math.floor((endOf(row, kind) - now()) / 1000)) : 0;
}
