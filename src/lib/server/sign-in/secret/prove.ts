import type { Service } from '../../service.ts';
import { goOn, type Step } from '../step.ts';
import { succeeded, takeTry, waitAt } from '../tries.ts';
import { isKnown } from './argon2.ts';
import { secretOf, type SecretKind } from './child-secret.ts';

export type Proof =
	{ readonly came: 'proved' } | { readonly came: 'wrong' | 'early'; readonly wait: number };

/**
 * A young person who is signed in shows that they know their secret, before they get a new one: a
 * phone left lying unlocked is not enough. Its failures are counted apart from the card's, so they
 * keep nobody out.
 */
export async function prove(
	service: Service,
	step: Step<'secret'>,
	given: { kind: SecretKind; spelled: string }
): Promise<Proof> {
	const door = { account: `change ${step.state.childId}`, device: null };
	const taken = takeTry(service, door);
	if (taken.id === null) return { came: 'early', wait: taken.wait };
	const secret = secretOf(service.db, step.state.childId);
	if (!(await isKnown(given.spelled, secret?.kind === given.kind ? secret.hash : null))) {
		goOn(service, step, { ...step.state, picked: [] });
		return { came: 'wrong', wait: waitAt(service, door) };
	}
	succeeded(service.db, door, taken.id);
	goOn(service, step, { ...step.state, picked: [], proved: true });
	return { came: 'proved' };
}
