import { describe, expect, it } from 'vitest';
import {
	exampleAttachment,
	exampleFacts,
	exampleSection
} from '#lib/domain/report/example-facts.ts';
import type { ReleaseReasonId } from '#lib/domain/report/release-answer.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { whyFailed } from '#lib/domain/report/why-failed.ts';

const { document, summary } = exampleFacts;
const attached = (change: Partial<typeof exampleAttachment>) => ({
	attachment: { ...exampleAttachment, ...change }
});

const pictured = [{ hasTextLayer: false, hasPicture: true }];

describe('the check “nothing-protected”', () => {
	it.each<[string, Partial<ReleaseFacts>, ReleaseReasonId]>([
		['a PDF that breaks off', attached({ isWhole: false }), 'attachment-not-whole'],
		['a PDF without pages', attached({ pages: [] }), 'attachment-not-whole'],
		['a PDF for the father', attached({ recipientId: 'father' }), 'attachment-for-somebody-else'],
		['a PDF about a sibling', attached({ childId: 'sibling' }), 'attachment-for-somebody-else'],
		[
			'metadata that nobody read',
			attached({ texts: exampleAttachment.texts.filter((one) => one.part !== 'metadata') }),
			'attachment-not-all-read'
		],
		[
			'a page scanned as a picture',
			attached({ pages: [{ hasTextLayer: false, hasPicture: true }] }),
			'page-not-confirmed'
		],
		[
			'one in the summary',
			{ summary: { ...summary!, text: 'Ring 07700 900123.' } },
			'protected-term'
		],
		[
			'a page confirmed in an older file',
			attached({ pages: pictured, confirmations: [{ page: 1, digest: 'old', by: 'support' }] }),
			'page-not-confirmed'
		],
		[
			'a page confirmed by the recipient',
			attached({ pages: pictured, confirmations: [{ page: 1, digest: 'pdf', by: 'mother' }] }),
			'page-not-confirmed'
		],
		[
			'a protected term in the text',
			{
				document: {
					...document,
					sections: [
						...document.sections,
						exampleSection('more', 'school', 'He goes to Example-Hill primary.')
					]
				}
			},
			'protected-term'
		],
		[
			'one in the file name',
			attached({
				texts: [
					...exampleAttachment.texts,
					{ id: 'again', part: 'file-name', text: 'AB99_1ZZ.pdf' }
				]
			}),
			'protected-term'
		],
		['one in why it is late', { lateReason: 'The worker moved to AB99 1ZZ.' }, 'protected-term']
	])('fails alone for %s', (_, change, why) => {
		expect(whyFailed(change)).toEqual([`nothing-protected: ${why}`]);
	});
});
