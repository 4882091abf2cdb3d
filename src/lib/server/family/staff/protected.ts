import { caseTermIn } from '#lib/domain/report/protected-terms/case-term.ts';
import { fold } from '#lib/domain/report/protected-terms/fold.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { AboutAndTo } from '#lib/server/release/family-of.ts';
import { termsFor } from '#lib/server/release/protected-terms.ts';
import type { Service } from '#lib/server/service.ts';

/**
 * Which of these texts has something in it that this recipient must not learn, by the case's own list.
 * A place to meet has an address, so postcodes and numbers are no fault here.
 */
export function protectedIn<Name extends string>(
	service: Service,
	db: Tx,
	about: AboutAndTo,
	texts: readonly (readonly [name: Name, text: string])[]
): Name[] {
	const terms = termsFor(service, db, about);
	return texts.flatMap(([name, text]) => {
		const folded = fold(text);
		return terms.some((term) => caseTermIn(folded, term).length > 0) ? [name] : [];
	});
}
