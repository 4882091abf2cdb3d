import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { newId } from '../db/id.ts';
import { addRecipient } from '../papers/recipients.ts';
import { writeSummary } from '../papers/write-summary.ts';
import { returnRelease } from '../release/give-back.ts';
import { addTerm } from '../release/protected/term.ts';
import type { Service } from '../service.ts';
import { actorsOf } from './actors.ts';
import { clockAt } from './clock-at.ts';
import { approved, prepared } from './desk.ts';
import type { Made } from './history.ts';
import type { DemoPapers } from './papers.ts';

/** Who does what in the made-up story. */
interface Desk {
	readonly service: Service;
	readonly support: AdultActor;
	readonly chair: AdultActor;
	readonly manager: AdultActor;
}

/**
 * What became of the made-up papers, by the same commands as in use: one report is out, one waits for
 * a manager because contact is restricted, one went back; a decision sheet went out in time and, to
 * another, late.
 */
export function addReleases(service: Service, made: Made, papers: DemoPapers): void {
	const today = londonDay(service.now());
	const id = (ref: string) => made.adults.get(ref) ?? made.children.get(ref)!;
	const now = deskAt(clockAt(service, addDays(today, -1), '14:00'), made);
	protect(now, made);
	const mother = { paper: papers.joint, recipient: id('DEMO-PARENT') };
	prepared(now.service, now.support, mother);
	approved(now.service, now.chair, mother, null);
	const father = { paper: papers.joint, recipient: id('DEMO-PARENT-RESTRICTED') };
	const language = { language: 'en', isEasyRead: false, asOf: 0 };
	const short = 'We meet to talk about how Juno is. You can say what you think in writing.';
	writeSummary(now.service, now.support, father, { ...language, text: short });
	prepared(now.service, now.support, father);
	const juno = { paper: papers.forJuno, recipient: id('DEMO-C2') };
	prepared(now.service, now.support, juno);
	const why = 'Please say at the start why we meet. She asked me that last time.';
	returnRelease(now.service, now.chair, juno, why);
	const { day } = papers.held.get('DEMO-C2')!;
	const after = deskAt(clockAt(service, day, '17:00'), made);
	const sheet = { paper: papers.sheet, recipient: id('DEMO-PARENT') };
	prepared(after.service, after.support, sheet);
	approved(after.service, after.manager, sheet, null);
	const late = deskAt(clockAt(service, addDays(day, 2), '09:30'), made);
	const nurse = { paper: papers.sheet, recipient: id('DEMO-PARTNER') };
	addRecipient(late.service, late.support, nurse, { language: 'en', needsEasyRead: false });
	const goesOn = 'The plan goes on. You see Juno once a month.';
	writeSummary(late.service, late.support, nurse, { ...language, text: goesOn });
	prepared(late.service, late.support, nurse);
	approved(
		late.service,
		late.manager,
		nurse,
		'We found on the second day that nobody had sent it to you.'
	);
}

function deskAt(service: Service, made: Made): Desk {
	const as = (ref: string) => actorsOf(made, 'DEMO-C2', ref, service.now()).adult;
	return {
		service,
		support: as('DEMO-BUSINESS-SUPPORT'),
		chair: as('DEMO-CHAIR'),
		manager: as('DEMO-MANAGER')
	};
}

/** Names and places that somebody must not learn. All of them are invented. */
function protect({ service, support }: Desk, made: Made): void {
	const juno = made.children.get('DEMO-C2')!;
	const father = made.adults.get('DEMO-PARENT-RESTRICTED')!;
	const add = (kind: 'school' | 'place', text: string, recipientId: string | null) =>
		addTerm(service, support, juno, { id: newId(), kind, text, recipientId });
	add('school', 'Quillhaven Primary', father);
	add('place', 'Lower Tanglewick', null);
}
