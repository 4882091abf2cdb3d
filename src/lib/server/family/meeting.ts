import type { Comer } from '#lib/domain/meeting/coming.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { communicationFor, type CommunicationCard } from '../communication/for-adult.ts';
import type { Service } from '../service.ts';
import { looksAfter, nameForFamily } from './child-name.ts';
import { invitedFor } from './invited.ts';
import { readerOf } from './reader.ts';
import { tasksOf, type Tasks } from './tasks.ts';
import { whenOf, type WhenView } from './when.ts';

/** A meeting as one recipient is told of it, field by field; what is empty was withheld. */
export interface FamilyMeetingPage extends WhenView {
	readonly invitedId: string;
	readonly child: string | null;
	readonly isCarer: boolean;
	readonly venue: string;
	readonly way: string;
	readonly comers: readonly Comer[];
	readonly others: readonly string[];
	readonly stepOut: string;
	readonly bring: string;
	/** Who leads it, as they are called; null: nobody is allocated. */
	readonly reader: string | null;
	readonly tasks: Tasks;
	/** For a carer, before they speak with the child there; nobody else of a family reads it. */
	readonly communication: CommunicationCard | null;
}

/** A meeting, for somebody invited to it. @throws 404 for anybody else. */
export function familyMeeting(
	service: Service,
	actor: Actor,
	invitedId: string
): FamilyMeetingPage {
	const invited = invitedFor(service, actor, 'family.read-own', invitedId);
	const { venue, way, comers, others, stepOut, bring } = invited.told;
	return {
		...whenOf(service, invited),
		invitedId: invited.id,
		child: nameForFamily(service, invited),
		isCarer: looksAfter(service, invited),
		venue,
		way,
		comers,
		others,
		stepOut,
		bring,
		reader: readerOf(service, invited),
		tasks: tasksOf(service, invited),
		communication: communicationFor(service, invited.by, invited.child.id)
	};
}
