import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { CaseDocument, DocumentKind } from '#lib/domain/report/document.ts';
import type { SectionSource } from '#lib/domain/report/section-source.ts';
import type { AdultActor, ChildActor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import { paper, paperRecipient, paperSection, paperWriter } from '#lib/server/db/schema/index.ts';
import { teamNamed } from '#lib/server/people/adult.ts';
import { sealedSection } from '#lib/server/papers/section-content.ts';
import { expectReport } from '#lib/server/release/expected.ts';
import { decideSections } from '#lib/server/release/decide.ts';
import { prepareRelease, type Prepared } from '#lib/server/release/prepare.ts';
import { releasePaper, type ApprovalGiven, type Released } from '#lib/server/release/release.ts';
import { releasePage } from '#lib/server/release/page.ts';
import type { ReleaseIds } from '#lib/server/release/subject.ts';
import type { Service } from '#lib/server/service.ts';
import { aMeeting } from './meetings.ts';
import { aChild, allocated, anAdult, related } from './people.ts';

/** A section as a test names it. */
export interface GivenSection {
	readonly source: SectionSource;
	readonly heading?: string;
	readonly text: string | CaseDocument['sections'][number]['text'];
}

const SECTIONS: readonly GivenSection[] = [
	{ source: 'social-work', heading: 'Home', text: 'The kitchen is warm and there is food.' },
	{ source: 'police', heading: 'Police', text: 'What the constable wrote.' },
	{ source: 'school', heading: 'School', text: 'Reading goes well.' }
];

/** Everybody around a conference of two children a fortnight ahead, with a report begun. */
export interface Conference {
	readonly child: ChildActor;
	readonly sibling: ChildActor;
	readonly worker: AdultActor;
	readonly support: AdultActor;
	readonly chair: AdultActor;
	readonly manager: AdultActor;
	readonly otherManager: AdultActor;
	readonly mother: AdultActor;
	readonly father: AdultActor;
	readonly meetingId: string;
	readonly parts: readonly string[];
	readonly teamId: string;
}

export function aConference(
	service: Service,
	given: { kind?: MeetingKind; onDay?: DayISO } = {}
): Conference {
	const { kind = 'initial-conference', onDay = '2026-03-24' } = given;
	const child = aChild(service, '2014-05-01', 'Juno');
	const sibling = aChild(service, '2016-05-01', 'Ash');
	const teamId = teamNamed(service.db, `Team ${newId()}`);
	const inTeam = (name: string) => ({ name, teamId, email: `${newId()}@example.org` });
	const worker = anAdult(service, ['social-worker'], { name: 'Worker' });
	const chair = anAdult(service, ['chair'], { name: 'Chair', email: 'chair@example.org' });
	const support = anAdult(service, ['business-support'], inTeam('Support'));
	const manager = anAdult(service, ['manager'], inTeam('Manager'));
	const otherManager = anAdult(service, ['manager'], inTeam('Second manager'));
	const mother = anAdult(service, ['parent'], { name: 'Mother', email: 'mother@example.org' });
	const father = anAdult(service, ['parent'], { name: 'Father', email: 'father@example.org' });
	for (const one of [child, sibling]) {
		allocated(service, chair, one, 'chair', { teamId });
		allocated(service, worker, one, 'social-worker');
		related(service, mother, one, 'mother');
	}
	related(service, father, child, 'father');
	const { meetingId, parts } = aMeeting(service, [child, sibling], { kind, onDay });
	const people = { worker, support, chair, manager, otherManager, mother, father };
	return { child, sibling, ...people, meetingId, parts, teamId };
}

/** A paper written by the social worker, with sections as given. */
export function aPaper(
	service: Service,
	{ child, worker, parts }: Conference,
	given: {
		kind?: DocumentKind;
		writtenFor?: 'adults' | 'young-person';
		sections?: readonly GivenSection[];
	} = {}
): string {
	const id = newId();
	const { kind = 'report', writtenFor = 'adults', sections = SECTIONS } = given;
	const at = service.now();
	service.db
		.insert(paper)
		.values({
			id,
			meetingChildId: parts[0]!,
			childId: child.id,
			kind,
			writtenFor,
			isJoint: false,
			begunBy: worker.id,
			begunAt: at
		})
		.run();
	service.db.insert(paperWriter).values({ paperId: id, adultId: worker.id, since: at }).run();
	sections.forEach((section, place) => addSection(service, id, worker, section, place));
	return id;
}

export function addSection(
	service: Service,
	paperId: string,
	by: { readonly id: string },
	{ source, heading = '', text }: GivenSection,
	place: number
): string {
	const id = newId();
	const blocks = typeof text === 'string' ? [{ kind: 'paragraph', text } as const] : text;
	service.db
		.insert(paperSection)
		.values({
			id,
			paperId,
			place,
			source,
			frame: null,
			content: sealedSection(service, id, { heading, text: blocks }),
			revision: 1,
			writtenBy: by.id,
			writtenAt: service.now()
		})
		.run();
	return id;
}

/** Somebody is to have a paper, with a summary already written by business support. */
export function isFor(
	service: Service,
	paperId: string,
	recipient: { readonly id: string },
	by: { readonly id: string },
	given: {
		summary?: string | null;
		language?: string;
		needsEasyRead?: boolean;
		isEasyRead?: boolean;
	} = {}
): ReleaseIds {
	const ids = { paper: paperId, recipient: recipient.id };
	const { summary = 'We meet to talk about home.', language = 'en' } = given;
	const said = { language, isEasyRead: given.isEasyRead ?? false, text: summary };
	const place = `paper_recipient.summary:${paperId}/${recipient.id}` as const;
	service.db
		.insert(paperRecipient)
		.values({
			paperId,
			recipientId: recipient.id,
			language,
			needsEasyRead: given.needsEasyRead ?? false,
			addedBy: by.id,
			addedAt: service.now(),
			summary: summary === null ? null : service.vault.seal(place, JSON.stringify(said)),
			summaryBy: summary === null ? null : by.id,
			summaryAt: summary === null ? null : service.now()
		})
		.run();
	expectReport(service.db, ids);
	return ids;
}

/** Decides all sections that wait for it: none of them goes in. */
export function decided(service: Service, by: AdultActor, ids: ReleaseIds): void {
	const { sections } = releasePage(service, by, ids);
	const waiting = sections.filter((one) => one.isWithheldByDefault && !one.decided);
	decideSections(service, by, ids, new Map(waiting.map(({ id }) => [id, false])));
}

/** Business support decides on the sections and says that it is ready. */
export function prepared(service: Service, by: AdultActor, ids: ReleaseIds): string {
	decided(service, by, ids);
	const { fingerprint } = releasePage(service, by, ids);
	const result = prepareRelease(service, by, ids, fingerprint);
	if (result.kind !== 'prepared') throw new Error(`Not prepared: ${JSON.stringify(result)}`);
	return fingerprint;
}

/** Somebody looks at the page and approves what it shows. */
export function approved(
	service: Service,
	by: AdultActor,
	ids: ReleaseIds,
	given: Partial<ApprovalGiven> = {}
): Released {
	const { fingerprint } = releasePage(service, by, ids);
	const said = { confirmed: ids.recipient, fingerprint, lateReason: null, ...given };
	return releasePaper(service, by, ids, said);
}

/** Why a release was stopped: each reason with its check. */
export function whyStopped(result: Released | Prepared): string[] {
	if (result.kind !== 'stopped') return [result.kind];
	return result.checked.flatMap(({ id, answer }) =>
		answer.outcome === 'failed' ? answer.reasons.map(({ why }) => `${id}: ${why}`) : []
	);
}
