import { and, eq, like } from 'drizzle-orm';
import { meetingChild } from '#lib/server/db/schema/index.ts';
import type { PartIds } from '#lib/server/meetings/part.ts';
import { BANDS, type Band } from '#lib/domain/person/band.ts';
import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { raiseAlert } from '#lib/server/alerts/raise.ts';
import { askedOf } from '#lib/server/all-round/say.ts';
import { newId } from '#lib/server/db/id.ts';
import type { DemoAccount } from '#lib/server/demo/accounts.ts';
import { addInvitation } from '#lib/server/sign-in/adult/invitation.ts';
import { makeCard } from '#lib/server/sign-in/card/make.ts';
import { keepForLater } from '#lib/server/sign-in/kept.ts';
import type { Service } from '#lib/server/service.ts';
import { formFor } from '#lib/server/views/form.ts';
import { adultCalled, castOf, type Story, type Whose } from '#tests/critical/secrets/cast.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { sendsSaid } from '#tests/support/advocacy.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { begun, sent } from '#tests/support/views.ts';
import { fillsIn } from './filled.ts';
import { feedbackShown, type FeedbackShown } from './world-feedback.ts';
import { familiesShown, type FamiliesShown } from './world-families.ts';
import { papersShown, type PapersShown } from './world-papers.ts';

interface Form {
	readonly id: string;
	readonly purpose: string;
	readonly pages: readonly string[];
}

/** One child's part, with a form of each purpose begun, and the pages of each. */
export interface Begun extends Story {
	readonly forms: readonly Form[];
}

/** A young person who has said all there is to say: views sent, a plan ready to be sent. */
interface Filled {
	readonly childId: string;
	readonly meeting: string;
	readonly part: string;
	readonly views: Form;
	readonly plan: Form;
}

/** What the pages of a sweep are about: the made-up council, with something begun everywhere. */
export interface World {
	of(whose: Whose): Begun;
	readonly filled: Readonly<Record<Band, Filled>>;
	readonly alert: string;
	readonly papers: PapersShown;
	readonly families: FamiliesShown;
	readonly feedback: FeedbackShown;
	/** The review that one of the four young people had some weeks ago. */
	recent(whose: (typeof youngAs)[keyof typeof youngAs]): PartIds;
	/** What the demo's parent is asked about that review, by their own id of it. */
	askedOfParent(meetingId: string): string;
	/** A young person nobody else has to do with: a new card shuts what was said before. */
	newcomer(band: Band): string;
	/** A card for a newcomer, just made: its twelve characters. */
	card(band: Band): string;
	/** The end of an invitation's link. */
	invitation(): string;
	/** Keeps what somebody typed as their session ended. */
	keeps(cookie: string | undefined): void;
}

/** Whose pages are shown for each young person's sign-in. */
export const youngAs = {
	'child-4-7': 'Pip',
	'child-8-11': 'JunoReview',
	'child-12-15': 'Rafi',
	'child-16-plus': 'Ember'
} as const satisfies Partial<Record<DemoAccount, Whose>>;

/** Begins every form, and lets Ember say that she is not safe. */
export function furnish(service: Service): World {
	const stories = castOf(service);
	const all = new Map(
		stories.map((story) => [story.whose, { ...story, forms: formsOf(service, story) }])
	);
	const ember = all.get('Ember')!.child;
	const words = 'My room was broken into and I do not want to sleep there.';
	const alert = raiseAlert(service, ember, { childId: ember.id, words, sendKey: newId() });
	const worker = adultCalled(service, 'DEMO-SOCIAL-WORKER', ['social-worker']);
	function newcomer(band: Band): string {
		const child = bornFor(service, band);
		allocated(service, worker, child, 'social-worker');
		return child.id;
	}
	const filled = BANDS.map((band) => [band, filledIn(service, band)] as const);
	return {
		of: (whose) => all.get(whose)!,
		filled: Object.fromEntries(filled) as Record<Band, Filled>,
		alert,
		papers: papersShown(service),
		feedback: feedbackShown(service),
		families: familiesShown(service, (whose) => all.get(whose)!),
		recent: (whose) => recentOf(service, all.get(whose)!.child.id),
		askedOfParent(meetingId) {
			const parent = adultCalled(service, 'DEMO-PARENT', ['parent']);
			return askedOf(service, parent, { meetingId }).askedId;
		},
		newcomer,
		card(band) {
			const childId = newcomer(band);
			// A long run outlives a fresh sign-in.
			const fresh = { ...worker, freshAt: service.now() };
			return makeCard(service, fresh, { childId, id: newId(), picture: 'whale' })!.code;
		},
		invitation() {
			const adultId = adultCalled(service, 'DEMO-PARTNER').id;
			const madeBy = adultCalled(service, 'DEMO-ADMINISTRATOR').id;
			return addInvitation(service.db, service.now(), { adultId, madeBy }).secret;
		},
		keeps(cookie) {
			const fields = [['body', 'I wanted to say that I have a new dog.']] as const;
			keepForLater(service, cookie, { path: '/advocate/help', fields });
		}
	};
}

function recentOf({ db }: Service, childId: string): PartIds {
	const found = db
		.select({ part: meetingChild.id, meeting: meetingChild.meetingId })
		.from(meetingChild)
		.where(and(eq(meetingChild.childId, childId), like(meetingChild.ref, 'R1B-%')))
		.get();
	if (!found) throw new Error('The demo has no review of the last weeks for them');
	return found;
}

function formsOf(service: Service, { child, part, kind }: Story): Form[] {
	const purposes =
		kind === 'looked-after-review' ? ['looked-after-review', 'plan-my-review'] : ['conference'];
	return purposes.map((purpose) => {
		const id = begun(service, child, part, purpose);
		const pages = formFor(service, child, id).instrument.pages.map((page) => page.id);
		return { id, purpose, pages };
	});
}

const ages = { '4-7': 6, '8-11': 9, '12-15': 14, '16-plus': 17 } as const satisfies Record<
	Band,
	number
>;
const names = { '4-7': 'Tansy', '8-11': 'Corin', '12-15': 'Mab', '16-plus': 'Lowen' } as const;

function bornFor(service: Service, band: Band): ChildActor {
	const born = addDays(londonDay(service.now()), -ages[band] * 366);
	return aChild(service, born, names[band]);
}

function filledIn(service: Service, band: Band): Filled {
	const today = londonDay(service.now());
	const child = bornFor(service, band);
	allocated(service, adultCalled(service, 'DEMO-IRO'), child, 'iro');
	const { meetingId, parts } = aMeeting(service, [child], { onDay: addDays(today, 20) });
	const part = parts[0]!;
	const views = fillsIn(service, child, part, 'looked-after-review');
	const plan = fillsIn(service, child, part, 'plan-my-review');
	const result = sent(service, child, views.id);
	if (result.kind !== 'sent') throw new Error(`${names[band]} did not send: ${result.kind}`);
	const advocate = anAdult(service, ['advocate'], { name: 'Linnet Plainspoken' });
	allocated(service, advocate, child, 'advocate');
	sendsSaid(service, advocate, part);
	return { childId: child.id, meeting: meetingId, part, views, plan };
}
