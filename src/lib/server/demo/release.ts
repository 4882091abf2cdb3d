import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { newId } from '../db/id.ts';
import { addRecipient } from '../papers/recipients.ts';
import { writeSummary } from '../papers/write-summary.ts';
import { decideSections } from '../release/decide.ts';
import { returnRelease } from '../release/give-back.ts';
import { releasePage } from '../release/page.ts';
import { prepareRelease } from '../release/prepare.ts';
import { addTerm } from '../release/protected/term.ts';
import { releasePaper } from '../release/release.ts';
import type { Service } from '../service.ts';
import { actorsOf } from './actors.ts';
import { clockAt } from './afterwards.ts';
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
	prepared(now, mother);
	approved(now, now.chair, mother, null);
	const father = { paper: papers.joint, recipient: id('DEMO-PARENT-RESTRICTED') };
	const language = { language: 'en', isEasyRead: false, asOf: 0 };
	const short = 'We meet to talk about how Juno is. You can say what you think in writing.';
	writeSummary(now.service, now.support, father, { ...language, text: short });
	prepared(now, father);
	const juno = { paper: papers.forJuno, recipient: id('DEMO-C2') };
	prepared(now, juno);
	const why = 'Please say at the start why we meet. She asked me that last time.';
	returnRelease(now.service, now.chair, juno, why);
	const { day } = papers.held.get('DEMO-C2')!;
	const after = deskAt(clockAt(service, day, '17:00'), made);
	const sheet = { paper: papers.sheet, recipient: id('DEMO-PARENT') };
	prepared(after, sheet);
	approved(after, after.manager, sheet, null);
	const late = deskAt(clockAt(service, addDays(day, 2), '09:30'), made);
	const nurse = { paper: papers.sheet, recipient: id('DEMO-PARTNER') };
	addRecipient(late.service, late.support, nurse, { language: 'en', needsEasyRead: false });
	const goesOn = 'The plan goes on. You see Juno once a month.';
	writeSummary(late.service, late.support, nurse, { ...language, text: goesOn });
	prepared(late, nurse);
	approved(late, late.manager, nurse, 'We found on the second day that nobody had sent it to you.');
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

type Ids = Parameters<typeof prepareRelease>[2];

/** Business support leaves out what is left out unless put in, and says that it is ready. */
function prepared({ service, support }: Desk, ids: Ids): void {
	const { sections } = releasePage(service, support, ids);
	const open = sections.filter((one) => one.isWithheldByDefault && !one.decided);
	decideSections(service, support, ids, new Map(open.map(({ id }) => [id, false])));
	const { fingerprint } = releasePage(service, support, ids);
	const result = prepareRelease(service, support, ids, fingerprint);
	if (result.kind !== 'prepared') throw new Error(`Not prepared: ${JSON.stringify(result)}`);
}

function approved({ service }: Desk, by: AdultActor, ids: Ids, lateReason: string | null): void {
	const { fingerprint } = releasePage(service, by, ids);
	const said = { confirmed: ids.recipient, fingerprint, lateReason };
	const result = releasePaper(service, by, ids, said);
	if (result.kind !== 'released') throw new Error(`Not released: ${JSON.stringify(result)}`);
}
