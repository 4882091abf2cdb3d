import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import type { Service } from '../service.ts';
import { alertChannelCheck } from './alert-channel.ts';
import { bankHolidayCheck } from './bank-holidays.ts';
import { clockCheck } from './clock.ts';
import { databaseCheck, figuresCheck } from './database.ts';
import type { Check, Finding } from './finding.ts';
import { keyCheck } from './key.ts';
import { settingsCheck } from './settings.ts';

const checks: readonly Check[] = [
	settingsCheck,
	databaseCheck,
	keyCheck,
	figuresCheck,
	clockCheck,
	bankHolidayCheck,
	alertChannelCheck
];

/**
 * Looks at everything the service rests on, and says of each how it stands.
 * @throws 404 unless the policy lets this actor.
 */
export async function checkService(
	service: Service,
	actor: Actor,
	found: (finding: Finding) => void
): Promise<boolean> {
	permit(service, actor, 'service.check');
	let isWell = true;
	for (const { about, look } of checks) {
		const [ok, sentence] = await lookSafely(look, service);
		found({ about, ok, sentence });
		isWell &&= ok;
	}
	return isWell;
}

async function lookSafely(look: Check['look'], service: Service) {
	try {
		return await look(service);
	} catch (error) {
		return [false, error instanceof Error ? error.message : String(error)] as const;
	}
}
