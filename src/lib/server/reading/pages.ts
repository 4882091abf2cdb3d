import { fail, redirect } from '@sveltejs/kit';
import type { Readers } from '#lib/domain/reading/band-limits.ts';
import { asBand } from '#lib/server/access/as-child.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { frontOf } from './front.ts';
import { paperList } from './list.ts';
import { ALL, noteIn, notePage } from './note-form.ts';
import { papersAt, type Side } from './own.ts';
import { paperFile } from './paper-file.ts';
import { heldPaper, openPaper, type Reader } from './reading.ts';
import { sectionsPage } from './sections.ts';
import { noteSeen } from './seen.ts';
import { takeNoteBack, writeNote } from './write-note.ts';

/** As much of a request as a page of papers needs. */
export interface Asked<P extends Readonly<Record<string, string>> = Record<string, string>> {
	readonly locals: App.Locals;
	readonly request: Request;
	readonly url: URL;
	readonly params: P;
}

type One = Asked<{ readonly release: string }>;
type Section = Asked<{ readonly release: string; readonly place: string }>;
type Note = Asked<{ readonly release: string; readonly block: string }>;

const readerOf = ({ locals: { service, actor } }: Asked, side: Side): Reader => ({
	service,
	actor,
	side
});

/** In whose words a side speaks: those of the young person's band, or a grown-up's. */
function chrome({ locals }: Asked, side: Side): { readonly voice: Readers; readonly at: string } {
	return { voice: side === 'child' ? asBand(locals.look) : 'adult', at: papersAt[side] };
}

/** The list of what was released to this person. */
export function listPage(event: Asked, side: Side) {
	const { service, actor } = event.locals;
	return { ...chrome(event, side), list: paperList(service, actor, side) };
}

/** The first page of a paper. */
export function frontPage(event: One, side: Side) {
	const reader = readerOf(event, side);
	const opened = openPaper(reader, event.params.release, event.request);
	return { ...chrome(event, side), paper: frontOf(reader, opened) };
}

/** One section of a paper, or all of it. */
export function sectionPage(event: Section, side: Side) {
	const reader = readerOf(event, side);
	const { release, place } = event.params;
	const opened = openPaper(reader, release, event.request);
	return { ...chrome(event, side), place, paper: sectionsPage(reader, opened, place) };
}

/** The page for saying something about a piece of a paper. */
export function saySomethingPage(event: Note, side: Side) {
	const reader = readerOf(event, side);
	const { release, block } = event.params;
	const opened = openPaper(reader, release, event.request);
	const query = event.url.searchParams;
	return {
		...chrome(event, side),
		paper: notePage(reader, opened, block, query.get('change')),
		moreTime: query.has('more-time')
	};
}

/** The PDF that goes with a paper. */
export function filePage(event: One, side: Side): Response {
	return paperFile(readerOf(event, side), event.params.release, event.request);
}

/** The acts on a section's page. */
export function sectionActs(side: Side) {
	return {
		/** "I have read it to the end." */
		read: (event: Section): never => {
			const reader = readerOf(event, side);
			const { release, place } = event.params;
			const held = heldPaper(reader, release);
			noteSeen(reader.service, reader.actor, side, held.release.id, ['opened', 'read-to-end']);
			redirect(303, `${papersAt[side]}/${release}/${place}#end`);
		}
	};
}

/** The acts on the page for saying something. */
export function noteActs(side: Side) {
	return {
		keep: async (event: Note) => {
			const given = noteIn(await event.request.formData());
			const { release, block } = event.params;
			const problem = writeNote(readerOf(event, side), release, block, given);
			if (problem) return fail(problem === 'closed' ? 409 : 400, { problem, given });
			redirect(303, placeAfter(side, event.params));
		},
		away: async (event: Note) => {
			const note = (await event.request.formData()).get('note');
			if (typeof note !== 'string') notThere();
			const problem = takeNoteBack(readerOf(event, side), event.params.release, note);
			if (problem) return fail(409, { problem, given: null });
			redirect(303, placeAfter(side, event.params));
		}
	};
}

/** Back beside the text. */
function placeAfter(side: Side, { release, block }: Note['params']): string {
	const paper = `${papersAt[side]}/${release}`;
	return block === ALL ? `${paper}#said` : `${paper}/${block.split('-')[0]}#at-${block}`;
}
