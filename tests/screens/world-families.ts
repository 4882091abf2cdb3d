import { and, eq } from 'drizzle-orm';
import { familyInvited } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { adultCalled, type Story, type Whose } from '#tests/critical/secrets/cast.ts';

/** The made-up families whose pages are shown. */
export interface FamiliesShown {
	/** What Juno's mother was invited to, with all to do; and Ash's, about whom she has sent. */
	readonly todo: string;
	readonly sent: string;
	/** What Pip's carer was invited to: needs arranged. */
	readonly carer: string;
	readonly mother: string;
	readonly father: string;
}

export function familiesShown(service: Service, of: (whose: Whose) => Story): FamiliesShown {
	const idOf = (ref: string) => adultCalled(service, ref).id;
	const [mother, carer] = [idOf('DEMO-PARENT'), idOf('DEMO-CARER')];
	const own = (whose: Whose, adultId: string) =>
		service.db
			.select({ id: familyInvited.id })
			.from(familyInvited)
			.where(
				and(eq(familyInvited.meetingChildId, of(whose).part), eq(familyInvited.adultId, adultId))
			)
			.get()!.id;
	return {
		todo: own('JunoConference', mother),
		sent: own('Ash', mother),
		carer: own('Pip', carer),
		mother,
		father: idOf('DEMO-PARENT-RESTRICTED')
	};
}
