import { adviceOn, type Advice } from '#lib/domain/reading/advice.ts';
import type { Readers } from '#lib/domain/reading/band-limits.ts';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { typedOf } from '#lib/domain/report/marked-text.ts';
import { cleanedText } from '#lib/domain/report/pasted-text.ts';
import type { Frame } from '#lib/domain/report/frame.ts';
import type { SectionSource } from '#lib/domain/report/section-source.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { isId } from '#lib/server/db/id.ts';
import { calledName, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { asText, decisionsToTake } from './from-decisions.ts';
import { namesOf } from './names.ts';
import { paperFor, type PaperRow } from './paper-for.ts';
import { readersOf } from './recipient-page.ts';
import { sectionRows, sectionView } from './sections.ts';

/** The form of one section. */
export interface SectionPage {
	readonly paperId: string;
	readonly sectionId: string;
	readonly isNew: boolean;
	readonly kind: DocumentKind;
	readonly writtenFor: PaperRow['writtenFor'];
	readonly name: string;
	readonly called: string;
	readonly isJoint: boolean;
	readonly readers: Readers;
	/** 0: it is new. */
	readonly revision: number;
	readonly source: SectionSource | null;
	readonly frame: Frame | null;
	readonly heading: string;
	readonly typed: string;
	/** It was filled from what was decided at the meeting and is not written yet. */
	readonly isTakenOver: boolean;
	readonly by: string | null;
	readonly at: number;
	readonly advice: Advice | null;
}

interface Asked {
	/** Fill a new section with what was decided at the meeting; its heading and days in words. */
	readonly decisions?: { readonly heading: string; readonly day: (day: string) => string };
	readonly frame?: Frame | undefined;
}

/**
 * A section, or an empty form for a new one: an id that no section has yet.
 * @throws 404 unless the actor writes this paper, and for a section of another.
 */
export function sectionPage(
	service: Service,
	actor: Actor,
	ids: { readonly paper: string; readonly section: string },
	asked: Asked = {}
): SectionPage {
	const { db } = service;
	const found = paperFor(service, actor, 'paper.write', ids.paper);
	if (!isId(ids.section)) notThere();
	const { paper, part } = found;
	const row = sectionRows(db, paper.id).find(({ id }) => id === ids.section);
	const view = row && sectionView(service, row, namesOf(service, db));
	const readers = readersOf(service, found);
	const taken = !view && asked.decisions ? decisionsToTake(service, db, found) : [];
	const text = view?.text ?? asText(taken, asked.decisions?.day ?? String);
	const typed = view ? typedOf(text) : cleanedText(typedOf(text));
	return {
		paperId: paper.id,
		sectionId: ids.section,
		isNew: !view,
		kind: paper.kind,
		writtenFor: paper.writtenFor,
		name: fullName(service.vault, part.child),
		called: calledName(service.vault, part.child),
		isJoint: paper.isJoint,
		readers,
		revision: view?.revision ?? 0,
		source: view?.source ?? (taken.length > 0 ? 'social-work' : null),
		frame: view?.frame ?? asked.frame ?? null,
		heading: view?.heading ?? (taken.length > 0 ? (asked.decisions?.heading ?? '') : ''),
		typed,
		isTakenOver: taken.length > 0,
		by: view?.by ?? null,
		at: view?.at ?? 0,
		advice: view && readers !== 'adult' ? adviceOn(typed, readers) : null
	};
}
