import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import { attendance } from '#lib/server/db/schema/index.ts';
import { feedbackAsked } from '#lib/server/feedback/asked.ts';
import { checkFeedback } from '#lib/server/feedback/check.ts';
import { feedbackPage } from '#lib/server/feedback/page.ts';
import { saveFeedback } from '#lib/server/feedback/save.ts';
import { sendFeedback } from '#lib/server/feedback/send.ts';
import type { Service } from '#lib/server/service.ts';
import { anAdult, related } from './people.ts';
import { aReview, isHeld, type Review } from './reviewing.ts';

const t = anyKey(translator('en'));

/** A child of eleven, and their conference of yesterday with a chair. */
export function aHeldConference(
	service: Service,
	given: Parameters<typeof aReview>[1] = {}
): Review {
	const conference = aReview(service, {
		kind: 'initial-conference',
		onDay: '2026-03-09',
		as: 'chair',
		...given
	});
	isHeld(service, conference);
	return conference;
}

/** Somebody of the child's family who is noted as being at the meeting. */
export function aParentAt(
	service: Service,
	{ child, ids }: Review,
	relation = 'mother',
	given: { name?: string; email?: string } = {}
): AdultActor {
	const role = relation === 'foster carer' ? 'carer' : 'parent';
	const adult = anAdult(service, [role], given);
	related(service, adult, child, relation);
	wasThere(service, adult, ids.part);
	return adult;
}

/** It is noted that an adult was at a child's part. */
export function wasThere(service: Service, adult: { readonly id: string }, part: string): void {
	service.db
		.insert(attendance)
		.values({
			id: newId(),
			meetingChildId: part,
			adultId: adult.id,
			how: 'sat-by',
			led: null,
			recordedBy: 'test',
			recordedAt: service.now()
		})
		.run();
}

/** The one meeting somebody is asked about, by their own id of it. */
export function askedId(service: Service, adult: AdultActor): string {
	const [one, ...more] = feedbackAsked(service, adult);
	if (!one || more.length > 0) throw new Error(`Asked ${more.length} times more than once.`);
	return one.askedId;
}

/** Writes into one page, from a fresh look at it unless told. */
export function ticks(
	service: Service,
	adult: AdultActor,
	page: string,
	given: Readonly<Record<string, string>>,
	base?: string
) {
	const at = { askedId: askedId(service, adult), page };
	const read = (name: string) => (given[name] === undefined ? [] : [given[name]]);
	const known = base ?? feedbackPage(service, adult, at.askedId, page).base;
	return saveFeedback(service, adult, at, { read, base: known });
}

/** Sends what stands, as looked over just before unless told. */
export function sendsIt(service: Service, adult: AdultActor, named: boolean, asOf?: string) {
	const own = askedId(service, adult);
	const seen = asOf ?? checkFeedback(service, adult, own, t).asOf;
	return sendFeedback(service, adult, own, { asOf: seen, named, language: 'en', t });
}

/** Says one thing about the report, and sends it. */
export function tells(
	service: Service,
	adult: AdultActor,
	report_in_time: 'yes' | 'partly' | 'no',
	named: boolean
): void {
	ticks(service, adult, 'before', { report_in_time });
	const sent = sendsIt(service, adult, named);
	if (sent !== 'sent') throw new Error(`Not sent: ${sent}`);
}
