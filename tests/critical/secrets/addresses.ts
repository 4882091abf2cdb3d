import { addressOf, namesRecord } from '#tests/critical/access/address.ts';
import { table } from '#tests/critical/access/table.ts';
import type { Row } from '#tests/critical/access/row.ts';
import { TASKS } from '#lib/domain/advocacy/said.ts';
import { communicationSteps } from '#lib/domain/person/communication.ts';
import { instruments } from '#lib/instruments/index.ts';
import { topics } from '#lib/instruments/my-life/topics.ts';
import * as tables from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { eq, inArray, isNotNull, like } from 'drizzle-orm';

/** Everything an address may name in this database: every child's, not those of the story alone. */
function named(service: Service): Record<string, string>[] {
	const { db } = service;
	const rows = db
		.select({
			part: tables.meetingChild.id,
			meeting: tables.meetingChild.meetingId,
			ref: tables.meetingChild.ref
		})
		.from(tables.meetingChild)
		.all();
	const parts = rows.map(({ part, meeting }) => ({ part, meeting }));
	const forms = db
		.select({ views: tables.views.id, instrument: tables.views.instrumentId })
		.from(tables.views)
		.all();
	const pages = forms.flatMap(({ views, instrument }) => {
		const found = instruments.find(({ id }) => id === instrument);
		return (found?.pages ?? []).map(({ id: page }) => ({ views, page }));
	});
	const children = db.select({ child: tables.child.id }).from(tables.child).all();
	const released = db
		.select({ release: tables.paperRelease.id })
		.from(tables.paperRelease)
		.all()
		.flatMap(({ release }) => [
			{ release, place: '1', block: '1-1' },
			{ release, place: 'all', block: 'all' }
		]);
	const papers: Record<string, string>[] = [
		...db
			.select({ paper: tables.paperSection.paperId, section: tables.paperSection.id })
			.from(tables.paperSection)
			.all(),
		...db
			.select({
				paper: tables.paperRecipient.paperId,
				recipient: tables.paperRecipient.recipientId
			})
			.from(tables.paperRecipient)
			.all()
			.map((ids) => ({ ...ids, sheet: '1' }))
	];
	const brought = db
		.select({ part: tables.advocateSaid.meetingChildId, file: tables.advocateFile.id })
		.from(tables.advocateSaid)
		.innerJoin(tables.advocateFile, eq(tables.advocateFile.saidId, tables.advocateSaid.id))
		.all()
		.flatMap(({ part, file }): Record<string, string>[] => {
			const { meeting } = rows.find((row) => row.part === part)!;
			const tasks = TASKS.map((task) => ({ part, task }));
			return [{ part, meeting, file }, { part, kind: 'photo' }, ...tasks];
		});
	const alerts = db.select({ alert: tables.alert.id }).from(tables.alert).all();
	const bands = ['4-7', '8-11', '12-15', '16-plus'].map((band) => ({ band }));
	const steps = rows.flatMap(({ part, ref }) =>
		ref?.startsWith('R1B-') ? ['heard', 'words'].map((step) => ({ part, step })) : []
	);
	const pagesOfBooklet = topics.map((topic) => ({ topic }));
	const files = filesOf(service);
	const invitations = db
		.select({
			invited: tables.familyInvited.id,
			person: tables.familyInvited.adultId,
			part: tables.meetingChild.id,
			meeting: tables.meetingChild.meetingId
		})
		.from(tables.familyInvited)
		.innerJoin(tables.meetingChild, eq(tables.meetingChild.id, tables.familyInvited.meetingChildId))
		.all()
		.flatMap((ids) => ['good', 'worries'].map((question) => ({ ...ids, question })));
	return [
		...parts,
		...invitations,
		...steps,
		...forms,
		...pages,
		...files,
		...children,
		...alerts,
		...brought,
		...released,
		...papers,
		...bands,
		...steps,
		...pagesOfBooklet
	];
}

/** Every photo and recording, with whatever an address may name beside it. */
function filesOf({ db }: Service): Record<string, string>[] {
	const inForms = db
		.select({
			file: tables.file.id,
			views: tables.views.id,
			field: tables.file.field,
			instrument: tables.views.instrumentId,
			part: tables.meetingChild.id,
			meeting: tables.meetingChild.meetingId
		})
		.from(tables.file)
		.innerJoin(tables.views, eq(tables.views.id, tables.file.viewsId))
		.innerJoin(tables.meetingChild, eq(tables.meetingChild.id, tables.views.meetingChildId))
		.all()
		.map(({ field, instrument, ...ids }) => {
			const pages = instruments.find(({ id }) => id === instrument)?.pages ?? [];
			const page = pages.find(({ fields }) => fields.some(({ id }) => id === field));
			return { ...ids, field: field ?? '', page: page?.id ?? '' };
		});
	const inBooklets = db
		.select({ file: tables.file.id, child: tables.file.childId, topic: tables.file.topic })
		.from(tables.file)
		.where(isNotNull(tables.file.topic))
		.all()
		.map(({ topic, ...ids }) => ({ ...ids, topic: topic ?? '' }));
	return [...inForms, ...inBooklets];
}

/** The address of every page and file, with every id in the database that fits it. */
export function everyAddress(service: Service): string[] {
	const rows: Readonly<Record<string, Row>> = table;
	const ids = named(service);
	const lookedAt = Object.keys(rows).filter((id) => rows[id]?.page ?? rows[id]?.methods?.GET);
	// The youngest are asked one thing at a time.
	const steps = communicationSteps.map((step) => `/me/how-i-talk?at=${step}`);
	const all = lookedAt.flatMap((route) => {
		if (!namesRecord(route)) return [addressOf(route)];
		const wanted = [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);
		const fitting = ids.filter((one) => wanted.every((name) => one[name] !== undefined));
		return [...new Set(fitting.map((one) => addressOf(route, one)))];
	});
	return [...all, ...steps];
}

/**
 * Whether an address is about one of the ninety children who only make the figures lively: all but
 * two of them are left out, for they hold no words and would take minutes.
 */
export function outsideStory({ db }: Service): (path: string) => boolean {
	const others = db
		.select({ id: tables.child.id })
		.from(tables.child)
		.where(like(tables.child.ref, 'DEMO-B%'))
		.all()
		.slice(2);
	const parts = db
		.select({ part: tables.meetingChild.id, meeting: tables.meetingChild.meetingId })
		.from(tables.meetingChild)
		.where(
			inArray(
				tables.meetingChild.childId,
				others.map(({ id }) => id)
			)
		)
		.all();
	const ids = [
		...others.map(({ id }) => id),
		...parts.flatMap(({ part, meeting }) => [part, meeting])
	];
	const left = new Set(ids);
	return (path) => path.split(/[/?#]/).some((piece) => left.has(piece));
}
