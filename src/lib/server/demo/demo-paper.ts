import type { DocumentKind } from '#lib/domain/report/document.ts';

/** A paper of the demo as it goes to one person. Everybody and everything in it is invented. */
export interface DemoPaper {
	/** Extract id of the child, and which of their meetings: as `made.parts` has it, or `recent`. */
	readonly child: string;
	readonly meeting: 'next' | 'recent';
	readonly kind: DocumentKind;
	/** Extract id of who writes it. */
	readonly by: 'DEMO-SOCIAL-WORKER' | 'DEMO-PARTNER' | 'DEMO-IRO';
	/** Extract ids of those who have it, each a version of their own; `self`: the young person. */
	readonly to: readonly string[];
	readonly summary: string;
	readonly sections: readonly { readonly heading: string; readonly text: readonly string[] }[];
	/** It came a day and ten hours late, for this reason. */
	readonly lateReason?: string;
}
