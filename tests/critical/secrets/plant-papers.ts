import { newId } from '#lib/server/db/id.ts';
import { paperPdf } from '#lib/server/db/schema/index.ts';
import { writeSealed } from '#lib/server/files/store.ts';
import { digestOf, type PdfRead } from '#lib/server/papers/attachment.ts';
import { beginPaper } from '#lib/server/papers/begin.ts';
import { addRecipient } from '#lib/server/papers/recipients.ts';
import { saveSection } from '#lib/server/papers/save-section.ts';
import { writeSummary } from '#lib/server/papers/write-summary.ts';
import type { Service } from '#lib/server/service.ts';
import { pdfOf, stream } from '#tests/support/hostile-pdfs.ts';
import { adultCalled, OTHER_IRO, type Story, type Whose } from './cast.ts';
import { marker } from './markers.ts';

/** To whom the paper about each is to go; where nobody is named, to the young person themself. */
const recipients: Readonly<Partial<Record<Whose, string>>> = {
	Pip: 'DEMO-CARER',
	JunoReview: 'DEMO-PARENT-RESTRICTED',
	JunoConference: 'DEMO-PARENT-RESTRICTED',
	Rafi: 'DEMO-ADVOCATE',
	Wren: 'DEMO-PARENT',
	Ash: 'DEMO-PARENT'
};

/** What an address may name of a paper that is being written. */
export interface PlantedPaperInWork {
	readonly paper: string;
	readonly section: string;
	readonly recipient: string;
}

/** Writes a paper about each with words of its own; nothing of it is released to anybody. */
export function plantPaperInWork(service: Service, story: Story): PlantedPaperInWork {
	const { whose, child, part, meeting } = story;
	const mark = (kind: Parameters<typeof marker>[1]) => marker(whose, kind);
	const [paper, section] = [newId(), newId()];
	const to = recipients[whose];
	const recipient = to ? adultCalled(service, to).id : child.id;
	// Somebody else's children have no social worker of the story's.
	const isOthers = whose === 'Stranger';
	const by = adultCalled(service, isOthers ? OTHER_IRO : 'DEMO-SOCIAL-WORKER');
	const kind = isOthers ? 'decision-sheet' : 'report';
	const writtenFor = to ? 'adults' : 'young-person';
	beginPaper(service, by, { meeting, part }, { id: paper, kind, writtenFor, isJoint: false });
	const given = { base: 0, source: 'social-work', frame: null } as const;
	const words = { heading: mark('paperwords'), typed: mark('paperwords') };
	saveSection(service, by, { paper, section }, { ...given, ...words });
	addRecipient(service, by, { paper, recipient }, { language: 'en', needsEasyRead: false });
	const text = mark('papersummed');
	writeSummary(
		service,
		by,
		{ paper, recipient },
		{ language: 'en', isEasyRead: false, text, asOf: 0 }
	);
	plantPdf(service, { paper, recipient, by: by.id, name: mark('papername') });
	return { paper, section, recipient };
}

/** What stands on the sheet. Nobody in it exists. */
const LINES = [
	'School nurse: what I saw',
	'Juno came to see me four times since the last meeting.',
	'Each time it was on a Monday, and her head hurt.',
	'She had slept little. After a rest she went back to class.',
	'Her eyes and her hearing are well.',
	'I would like to see her once a month.'
];

/** A sheet with words and a frame drawn round them, as a report of one page has. */
function sheet(): Buffer {
	const words = LINES.map((line, at) => `/F1 ${at === 0 ? 20 : 13} Tf (${line}) Tj 0 -26 Td`);
	const drawn = `0.2 0.3 0.5 RG 2 w 28 28 539 786 re S BT 56 750 Td ${words.join(' ')} ET`;
	const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
	const resources = '/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R';
	return pdfOf([
		'<</Type/Catalog/Pages 2 0 R>>',
		'<</Type/Pages/Kids[3 0 R]/Count 1>>',
		`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${resources}>>`,
		font,
		stream(drawn)
	]);
}

/** A PDF of one page that only a person can judge. */
export function plantPdf(
	service: Service,
	{ paper, recipient, by, name }: Record<'paper' | 'recipient' | 'by' | 'name', string>
): void {
	const id = newId();
	const bytes = sheet();
	writeSealed(service, id, bytes);
	const read: PdfRead = {
		name,
		pages: [{ hasTextLayer: true, hasPicture: true }],
		texts: [
			{ id: 'name', part: 'file-name', text: name },
			{ id: 'metadata', part: 'metadata', text: name },
			{ id: 'page-1', part: 'pdf-text', text: name }
		]
	};
	service.db
		.insert(paperPdf)
		.values({
			id,
			paperId: paper,
			recipientId: recipient,
			digest: digestOf(bytes),
			size: bytes.length,
			read: service.vault.seal(`paper_pdf.read:${id}`, JSON.stringify(read)),
			addedBy: by,
			addedAt: service.now(),
			removedAt: null
		})
		.run();
}
