import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { CaseTerm } from '#lib/domain/report/protected-terms/case-term.ts';
import type { Tx } from '../db/client.ts';
import { photocard, protectedTerm } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { settingOf } from '../settings/settings.ts';
import { childrenToProtect, type AboutAndTo } from './family-of.ts';

/**
 * What a recipient must not learn: the lists of the child and of all the children around them and the
 * recipient (`childrenToProtect`), because a paper about one speaks of the others too, as far as they
 * are for this recipient or for everybody.
 */
export function termsFor({ vault }: Pick<Service, 'vault'>, db: Tx, about: AboutAndTo): CaseTerm[] {
	const { recipientId } = about;
	const childIds = childrenToProtect(db, about);
	const rows = db
		.select({ id: protectedTerm.id, kind: protectedTerm.kind, text: protectedTerm.text })
		.from(protectedTerm)
		.where(
			and(
				inArray(protectedTerm.childId, childIds),
				isNull(protectedTerm.endedAt),
				or(isNull(protectedTerm.recipientId), eq(protectedTerm.recipientId, recipientId))
			)
		)
		.all();
	return rows.map(({ id, kind, text }) => ({
		kind,
		text: vault.open(`protected_term.text:${id}`, text)
	}));
}

/** What anybody may know: the duty number, and the work contacts on the photocards of those who chair. */
export function allowedTerms(
	service: Pick<Service, 'db'>,
	db: Tx,
	chairIds: readonly string[]
): string[] {
	const cards = db
		.select({ ring: photocard.ring, textTo: photocard.textTo, email: photocard.email })
		.from(photocard)
		.where(inArray(photocard.adultId, [...chairIds]))
		.all()
		.flatMap(({ ring, textTo, email }) => [ring, textTo, email]);
	return [settingOf(service, 'emergencyDutyNumber'), ...cards].filter(
		(one): one is string => one !== null && one !== ''
	);
}
