import { eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { acknowledgeAlert, closeAlert } from '#lib/server/alerts/acknowledge.ts';
import { raiseAlert } from '#lib/server/alerts/raise.ts';
import { sharePage } from '#lib/server/booklet/sharing.ts';
import { openBreakGlass } from '#lib/server/break-glass/open.ts';
import { replyTo } from '#lib/server/caseload/reply.ts';
import { newId } from '#lib/server/db/id.ts';
import * as tables from '#lib/server/db/schema/index.ts';
import { sendToIro } from '#lib/server/messages/from-child.ts';
import { recordTalk } from '#lib/server/participation/talk.ts';
import type { Service } from '#lib/server/service.ts';
import { answerWish } from '#lib/server/wishes/answer.ts';
import { writesOnPage } from '#tests/support/booklet.ts';
import { keptOnPage } from '#tests/support/files.ts';
import { adultCalled, castOf, OTHER_IRO, type Story, type Whose } from './cast.ts';
import { marker } from './markers.ts';
import { partCalled, plantAfter } from './plant-after.ts';
import { plantSaid, type PlantedSaid } from './plant-advocates.ts';
import { plantFamily, type PlantedFamily } from './plant-family.ts';
import { plantPaperInWork, type PlantedPaperInWork } from './plant-papers.ts';
import { plantPaper, type PlantedPaper } from './plant-reading.ts';
import { plantGuarded } from './plant-release.ts';
import { saysHowTheyTalk } from './plant-communication.ts';
import { plantFeedback, type PlantedFeedback } from './plant-feedback.ts';
import { personNear } from './plant-family-sign-in.ts';
import { leavesDraft, saysAll } from './say.ts';

/** The ids an address may name, of one child's part in a meeting. */
export interface Planted
	extends Story, PlantedFamily, PlantedSaid, PlantedPaper, PlantedPaperInWork, PlantedFeedback {
	readonly views: string;
	readonly sent: string;
	readonly alert: string;
	readonly wish: string;
	/** The first page of the form with a question that takes a photo, and that question. */
	readonly page: string;
	readonly field: string;
	/** A photo sent with the form, and one on a page of the booklet that is the child's alone. */
	readonly sentPhoto: string;
	readonly ownPhoto: string | undefined;
	/** Of a guest whom the child is not shown. */
	readonly guest: string;
	/** Their part in a review held some weeks ago. */
	readonly heldPart: string | undefined;
	/** The first of their family, if anybody is recorded. */
	readonly person: string | undefined;
}

/** Who hears whom: the IRO before a review, the chair before a conference. */
export function hearerOf({ whose, kind }: Pick<Story, 'whose' | 'kind'>): string {
	if (whose === 'Stranger') return OTHER_IRO;
	return kind === 'looked-after-review' ? 'DEMO-IRO' : 'DEMO-CHAIR';
}

/**
 * Writes a marker of its own into every kind of word of every child in the story, by the commands
 * that are in use, and gives what an address may name of each.
 */
export function plant(service: Service): ReadonlyMap<Whose, Planted> {
	managerAlwaysOnDuty(service);
	const stories = castOf(service);
	const planted = stories.map((story) => [story.whose, tell(service, story)] as const);
	rename(service, stories);
	return new Map(planted);
}

function tell(service: Service, story: Story): Planted {
	const { whose, child, meeting, part } = story;
	const mark = (kind: Parameters<typeof marker>[1]) => marker(whose, kind);
	const hearer = adultCalled(service, hearerOf(story));
	const ids = { meeting, part };
	const { sent, page, field, sentPhoto } = saysAll(service, story);
	if (story.kind === 'looked-after-review') {
		leavesDraft(service, story);
		sendToIro(service, child, { kind: 'message', body: mark('message'), sendKey: newId() });
		replyTo(service, hearer, child.id, { body: mark('reply'), sendKey: newId() });
	}
	const ownPhoto = whose === 'JunoConference' ? undefined : makesBooklet(service, story);
	const today = londonDay(service.now());
	recordTalk(service, hearer, ids, { outcome: 'held', onDay: today, note: mark('talk') });
	const wish = answersWish(service, story);
	const alert = raiseAlert(service, child, {
		childId: child.id,
		words: mark('alert'),
		sendKey: newId()
	});
	const manager = adultCalled(service, 'DEMO-MANAGER', ['manager', 'duty']);
	const closed = raiseAlert(service, child, {
		childId: child.id,
		words: mark('alert'),
		sendKey: newId()
	});
	acknowledgeAlert(service, manager, closed);
	closeAlert(service, manager, closed, mark('closing'));
	const ref = refOf(service, child.id);
	plantAfter(service, story, ref);
	saysHowTheyTalk(service, story);
	const held = story.kind === 'looked-after-review' ? partCalled(service, `R1B-${ref}`) : undefined;
	const guest = places(service, story);
	const said = plantSaid(service, story, hearerOf(story));
	const read = plantPaper(service, story, hearerOf(story));
	const inWork = plantPaperInWork(service, story);
	plantGuarded(service, story, hearerOf(story), inWork);
	const views = service.db
		.select({ id: tables.viewsSent.viewsId })
		.from(tables.viewsSent)
		.where(eq(tables.viewsSent.id, sent))
		.get()!.id;
	return {
		...story,
		...said,
		...read,
		...inWork,
		...plantFamily(service, story),
		...plantFeedback(service, story),
		sent,
		alert,
		wish,
		views,
		page,
		field,
		guest,
		sentPhoto,
		ownPhoto,
		heldPart: held?.part,
		person: personNear(service, child.id)
	};
}

function refOf({ db }: Service, childId: string): string {
	const row = db.select({ ref: tables.child.ref }).from(tables.child);
	return row.where(eq(tables.child.id, childId)).get()!.ref;
}

/** A page for the child alone, one opened to their IRO, and one to the adults at their review. */
function makesBooklet(service: Service, { whose, child }: Story): string {
	const pages = [
		['places', 'own', []],
		['dreams', 'opened', ['iro']],
		['proud', 'review', ['review']]
	] as const;
	for (const [topic, kind, audiences] of pages) {
		writesOnPage(service, child, topic, marker(whose, kind));
		sharePage(service, child, topic, audiences);
	}
	const adds = (topic: 'dreams' | 'places', kind: 'openedphoto' | 'ownphoto') => {
		const caption = marker(whose, kind);
		return keptOnPage(service, child, topic, { caption, bytes: Buffer.from(caption) });
	};
	adds('dreams', 'openedphoto');
	return adds('places', 'ownphoto');
}

function answersWish(service: Service, story: Story): string {
	const { whose, meeting, part } = story;
	const found = service.db
		.select({ id: tables.wish.id, text: tables.wish.text })
		.from(tables.wish)
		.where(eq(tables.wish.meetingChildId, part))
		.all()
		.find(({ id, text }) => service.vault.open(`wish.text:${id}`, text).includes('zq'));
	if (!found) throw new Error(`${whose} wished nothing`);
	const hearer = adultCalled(service, hearerOf(story));
	const wished = marker(whose, 'wish');
	const text = service.vault.seal(`wish.text:${found.id}`, wished);
	service.db.update(tables.wish).set({ text }).where(eq(tables.wish.id, found.id)).run();
	answerWish(
		service,
		hearer,
		{ meeting, part },
		{
			wishId: found.id,
			verdict: 'yes',
			reason: marker(whose, 'reason'),
			who: marker(whose, 'promiser'),
			byDay: null
		}
	);
	return found.id;
}

/** A venue that the child is not told, and a guest who is not shown to them. */
function places(service: Service, { whose, meeting, part }: Story): string {
	const { db } = service;
	// Juno's conference is one meeting for three children: its venue is marked once.
	if (whose !== 'Wren' && whose !== 'Ash') {
		const venue = marker(whose, 'venue');
		db.update(tables.meeting).set({ venue }).where(eq(tables.meeting.id, meeting)).run();
	}
	db.update(tables.meetingChild)
		.set({ venueForChild: null })
		.where(eq(tables.meetingChild.id, part))
		.run();
	const id = newId();
	const label = marker(whose, 'guest');
	db.insert(tables.meetingGuest)
		.values({ id, meetingChildId: part, adultId: null, label, shownToChild: false })
		.run();
	return id;
}

/** From now on the children are called by markers. */
function rename({ db, vault }: Service, stories: readonly Story[]): void {
	for (const { whose, child } of stories) {
		if (whose === 'JunoReview') continue;
		const { id } = child;
		db.update(tables.child)
			.set({
				forename: vault.seal(`child.forename:${id}`, marker(whose, 'forename')),
				surname: vault.seal(`child.surname:${id}`, marker(whose, 'surname')),
				knownAs: vault.seal(`child.known_as:${id}`, marker(whose, 'called'))
			})
			.where(eq(tables.child.id, id))
			.run();
	}
}

/** Whatever the hour, the manager and nobody else is told of an alert. */
function managerAlwaysOnDuty({ db }: Service): void {
	const { id } = db
		.select({ id: tables.adult.id })
		.from(tables.adult)
		.where(eq(tables.adult.ref, 'DEMO-MANAGER'))
		.get()!;
	db.delete(tables.dutyWindow).run();
	for (let weekday = 1; weekday <= 7; weekday++) {
		const day = { weekday, fromMinute: 0, toMinute: 1440, place: 1 };
		db.insert(tables.dutyWindow)
			.values({ id: newId(), adultId: id, ...day })
			.run();
	}
}

/** The manager opens one child's words by break-glass, for a marked reason. */
export function breakGlassOn(service: Service, whose: Whose, childRef: string): void {
	const manager = adultCalled(service, 'DEMO-MANAGER', ['manager']);
	openBreakGlass(service, manager, {
		ref: childRef,
		reason: `Because of a complaint ${marker(whose, 'glass')}`,
		unsafeToShow: false
	});
}
