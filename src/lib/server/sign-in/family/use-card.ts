import { and, eq, isNull, or } from 'drizzle-orm';
import { readCardCode, type CardCodeProblem } from '#lib/domain/sign-in/card-code.ts';
import { isId } from '../../db/id.ts';
import { familyCard } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { hashOf } from '../../session/token.ts';
import type { Arrival, From } from '../arrival.ts';
import { firstArrives } from './arrive.ts';
import { familyAdult } from './family-adult.ts';

/** What is wrong with what was typed, or that no card answers to it, whatever the reason. */
export type FamilyCardProblem = CardCodeProblem | 'no-card';

/** Lets a parent or carer in by their printed card, scanned or typed, as far as a first factor leads. */
export function useFamilyCard(
	service: Service,
	given: string,
	from: Pick<From, 'replaces'>
): Arrival | FamilyCardProblem {
	const scanned = given.trim();
	const read = isId(scanned) ? { code: scanned, problem: null } : readCardCode(given);
	if (read.problem !== null) return read.problem;
	const hash = hashOf(read.code);
	return service.db.transaction(
		(tx) => {
			const row = tx
				.select({ adultId: familyCard.adultId })
				.from(familyCard)
				.where(
					and(
						or(eq(familyCard.qrHash, hash), eq(familyCard.typedHash, hash)),
						isNull(familyCard.endedAt)
					)
				)
				.get();
			const adult = row && familyAdult(service, row.adultId, tx);
			if (!adult) return 'no-card';
			return firstArrives(service, tx, adult, { ...from, way: 'family-card' });
		},
		{ behavior: 'immediate' }
	);
}
