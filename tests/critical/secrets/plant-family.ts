import { COMERS } from '#lib/domain/meeting/coming.ts';
import { NO_NEEDS } from '#lib/domain/meeting/needs.ts';
import { familyInvitation } from '#lib/server/family/invitation.ts';
import { arrangeNeeds } from '#lib/server/family/needs/arrange.ts';
import { needsPage } from '#lib/server/family/needs/page.ts';
import { sayNeeds } from '#lib/server/family/needs/say.ts';
import type { Told } from '#lib/server/family/told.ts';
import type { Service } from '#lib/server/service.ts';
import { sends, tells, writes } from '#tests/support/families.ts';
import { adultCalled, type Story, type Whose } from './cast.ts';
import { marker, type Kind } from './markers.ts';

/** Who of a child's family is invited to their meeting, and who leads it. */
const invited: Partial<Record<Whose, { adult: string; leads: string }>> = {
	Pip: { adult: 'DEMO-CARER', leads: 'DEMO-IRO' },
	JunoConference: { adult: 'DEMO-PARENT', leads: 'DEMO-CHAIR' }
};

/** The invitation of one record, as its recipient's addresses name it. */
export interface PlantedFamily {
	readonly invited: string | undefined;
}

/**
 * Marks all that passes between a family and a meeting: what one recipient is told, what they sent, what
 * they have not sent, what they need and what was arranged; and what the other parent of Juno would be
 * told, if a manager had agreed to it.
 */
export function plantFamily(service: Service, { whose, meeting, part }: Story): PlantedFamily {
	const scene = invited[whose];
	if (!scene) return { invited: undefined };
	const ids = { meeting, part };
	const mark = (kind: Kind) => marker(whose, kind);
	const [adult, leads] = [scene.adult, scene.leads].map((ref) => adultCalled(service, ref));
	const told = (kind: Kind): Told => ({
		venue: mark(kind),
		way: mark(kind),
		comers: COMERS,
		others: [mark(kind)],
		stepOut: mark(kind),
		bring: mark(kind)
	});
	tells(service, leads!, ids, adult!, told('kintold'));
	if (whose === 'JunoConference') {
		const father = adultCalled(service, 'DEMO-PARENT-RESTRICTED');
		tells(service, leads!, ids, father, told('kinshut'));
	}
	const own = familyInvitation(service, service.db, adult!.id, part)!.id;
	writes(service, adult!, own, 'good', { 'goes-well': mark('kinsaid') });
	sends(service, adult!, own);
	writes(service, adult!, own, 'worries', { worries: mark('kindraft') });
	const needs = { ...NO_NEEDS, notWith: mark('kinneed'), access: mark('kinneed') };
	const { saidAt: base } = needsPage(service, adult!, own);
	sayNeeds(service, adult!, own, { needs, long: [], base });
	const { saidAt } = needsPage(service, adult!, own);
	const words = mark('kinarranged');
	arrangeNeeds(service, leads!, ids, { adultId: adult!.id, words, saidAt });
	return { invited: own };
}
