import { demoAccounts, type DemoAccount } from '#lib/server/demo/accounts.ts';
import { adultCalled, type Whose } from '#tests/critical/secrets/cast.ts';
import type { Planted } from '#tests/critical/secrets/plant.ts';
import type { Portal } from '#tests/support/portal.ts';
import type { Visitor } from '#tests/support/visitor.ts';
import { eq } from 'drizzle-orm';
import { child } from '#lib/server/db/schema/index.ts';

type Account = Exclude<DemoAccount, 'second-manager'>;

/** A second manager is let do what the first is, whom the tables ask. */
const isAsked = (account: string): account is Account => account !== 'second-manager';

/**
 * The demo's sixteen, nobody, and those who are nearly somebody: a sibling, a child whose device a
 * carer handed over, an IRO of other children, and one whose children went to another IRO.
 */
export const personas = [
	'nobody',
	...Object.keys(demoAccounts).filter(isAsked),
	'sibling',
	'helped',
	'iro-other',
	'iro-former'
] as const;
export type Persona = Account | 'nobody' | 'sibling' | 'helped' | 'iro-other' | 'iro-former';

/** A browser of somebody, in a session of its own. */
export function arrives(
	portal: Portal,
	planted: ReadonlyMap<Whose, Planted>,
	persona: Persona
): Visitor {
	const { service } = portal;
	const adultId = (ref: string) => adultCalled(service, ref).id;
	switch (persona) {
		case 'nobody':
			return portal.visitor();
		case 'sibling':
			return portal.enter({ kind: 'child', childId: planted.get('Ash')!.child.id });
		case 'helped': {
			const helper = { id: adultId('DEMO-CARER'), kind: 'carer', lockedTo: '/me/views' };
			const childId = planted.get('Pip')!.child.id;
			return portal.enter({ kind: 'shared-tablet', childId, helper });
		}
		case 'iro-other':
			return portal.enter({ ...staff, adultId: adultId('DEMO-IRO-OTHER') });
		case 'iro-former':
			return portal.enter({ ...staff, adultId: adultId('DEMO-IRO-FORMER') });
		case 'parent':
		case 'parent-restricted':
		case 'carer':
			return portal.enter({ ...staff, kind: 'parent', adultId: adultId(refOf(persona)) });
		default:
			return persona.startsWith('child')
				? portal.enter({ kind: 'child', childId: childId(portal, refOf(persona)) })
				: portal.enter({ ...staff, adultId: adultId(refOf(persona)) });
	}
}

const staff = { kind: 'staff', secondFactor: true } as const;

function refOf(account: Account): string {
	return Object.values(demoAccounts[account])[0]!;
}

function childId({ service }: Portal, ref: string): string {
	return service.db.select({ id: child.id }).from(child).where(eq(child.ref, ref)).get()!.id;
}
