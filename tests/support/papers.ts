import type { AdultActor, ChildActor } from '#lib/policy/actor.ts';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { newId } from '#lib/server/db/id.ts';
import type { PartIds } from '#lib/server/meetings/part.ts';
import { beginPaper, type NewPaper } from '#lib/server/papers/begin.ts';
import { saveSection, type GivenSection } from '#lib/server/papers/save-section.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { expect } from 'vitest';
import { aMeeting } from './meetings.ts';
import { aChild, allocated, anAdult, related } from './people.ts';

/** Everybody around a conference about two children. */
export interface PaperScene {
	readonly child: ChildActor;
	readonly sibling: ChildActor;
	readonly ids: PartIds;
	readonly ofSibling: PartIds;
	readonly chair: AdultActor;
	readonly iro: AdultActor;
	readonly worker: AdultActor;
	readonly otherWorker: AdultActor;
	readonly partner: AdultActor;
	readonly support: AdultActor;
	readonly manager: AdultActor;
	readonly mother: AdultActor;
	readonly father: AdultActor;
	readonly carer: AdultActor;
	readonly advocate: AdultActor;
	readonly officer: AdultActor;
	readonly administrator: AdultActor;
	readonly stranger: AdultActor;
}

/** A review conference about a child of eleven and a brother, with all their people. */
export function aPaperScene(service: Service): PaperScene {
	const child = aChild(service, '2014-05-01', 'Robin');
	const sibling = aChild(service, '2016-05-01', 'Ash');
	const teamId = teamNamed(service.db, 'Reviewing');
	const named = (name: string, roles: Parameters<typeof anAdult>[1], team?: string) =>
		anAdult(service, roles, { name, ...(team ? { teamId: team } : {}) });
	const chair = named('Chair', ['chair']);
	const iro = named('Iro', ['iro']);
	const worker = named('Worker', ['social-worker']);
	const otherWorker = named('Other worker', ['social-worker']);
	const partner = named('Partner', ['partner-professional']);
	for (const one of [child, sibling]) {
		allocated(service, chair, one, 'chair', { teamId });
		allocated(service, worker, one, 'social-worker');
	}
	allocated(service, iro, child, 'iro', { teamId });
	allocated(service, otherWorker, child, 'social-worker');
	allocated(service, partner, child, 'partner-professional');
	const mother = named('Mother', ['parent']);
	const father = named('Father', ['parent']);
	const carer = named('Carer', ['carer']);
	const advocate = named('Advocate', ['advocate']);
	related(service, mother, child, 'mother');
	related(service, father, child, 'father', { contact: 'restricted' });
	related(service, carer, child, 'foster carer');
	allocated(service, advocate, child, 'advocate');
	const { meetingId, parts } = aMeeting(service, [child, sibling], { kind: 'review-conference' });
	return {
		child,
		sibling,
		ids: { meeting: meetingId, part: parts[0]! },
		ofSibling: { meeting: meetingId, part: parts[1]! },
		chair,
		iro,
		worker,
		otherWorker,
		partner,
		support: named('Support', ['business-support'], teamId),
		manager: named('Manager', ['manager'], teamId),
		mother,
		father,
		carer,
		advocate,
		officer: named('Officer', ['participation-officer']),
		administrator: named('Administrator', ['administrator']),
		stranger: named('Stranger', ['social-worker', 'iro', 'chair'])
	};
}

/** Begins a paper and gives its id. */
export function aPaper(
	service: Service,
	by: AdultActor,
	ids: PartIds,
	kind: DocumentKind = 'report',
	given: Partial<NewPaper> = {}
): string {
	const id = newId();
	beginPaper(service, by, ids, { id, kind, writtenFor: 'adults', isJoint: false, ...given });
	return id;
}

/** Writes a section and gives its id. */
export function aSection(
	service: Service,
	by: AdultActor,
	paper: string,
	typed: string,
	given: Partial<GivenSection> = {}
): string {
	const section = newId();
	const all = { base: 0, source: 'social-work', frame: null, heading: 'Home', typed } as const;
	saveSection(service, by, { paper, section }, { ...all, ...given });
	return section;
}

/** Somebody of the scene. */
export type Who = Exclude<keyof PaperScene, 'ids' | 'ofSibling'>;
const everybody: readonly Who[] = [
	'child',
	'sibling',
	'chair',
	'iro',
	'worker',
	'otherWorker',
	'partner',
	'support',
	'manager',
	'mother',
	'father',
	'carer',
	'advocate',
	'officer',
	'administrator',
	'stranger'
];

/** Who of everybody is let do something; others get the one 404. */
export function whoMay(scene: PaperScene, act: (who: PaperScene[Who]) => unknown): string[] {
	return everybody.filter((who) => {
		try {
			act(scene[who]);
			return true;
		} catch (problem) {
			expect(problem).toMatchObject({ status: 404, body: { message: 'Not there' } });
			return false;
		}
	});
}
