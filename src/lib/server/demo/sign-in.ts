import { eq } from 'drizzle-orm';
import { nobody } from '#lib/policy/actor.ts';
import { notThere } from '../access/refusal.ts';
import { record } from '../audit/audit.ts';
import { adult, child } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { startSession, type NewSession } from '../session/session.ts';
import { isDemo } from '../settings/demo.ts';
import { demoAccounts, type DemoAccount } from './accounts.ts';

/**
 * Signs in as somebody of the made-up council, second factor included; gives the cookie's text.
 * @throws 404 where the demo did not make the database.
 */
export function signInAsDemo(service: Service, account: DemoAccount): string {
	if (!isDemo(service)) notThere();
	const who = demoAccounts[account];
	const now = service.now();
	return service.db.transaction(
		(tx) => {
			const session: NewSession =
				'child' in who
					? { kind: 'child', childId: idOfChild(service, who.child) }
					: {
							kind: /^(parent|carer)/.test(account) ? 'parent' : 'staff',
							adultId: idOfAdult(service, who.adult),
							secondFactor: true
						};
			record(tx, nobody, now, { action: 'sign-in', detail: { demo: account } });
			return startSession(tx, now, session);
		},
		{ behavior: 'immediate' }
	);
}

function idOfChild({ db }: Service, ref: string): string {
	return db.select({ id: child.id }).from(child).where(eq(child.ref, ref)).get()?.id ?? notThere();
}

function idOfAdult({ db }: Service, ref: string): string {
	return db.select({ id: adult.id }).from(adult).where(eq(adult.ref, ref)).get()?.id ?? notThere();
}
