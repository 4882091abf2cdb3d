import type { AskedKind } from '#lib/domain/feedback/asked.ts';
import type { Page } from '#lib/instruments/engine/page.ts';

/**
 * What a parent or carer is asked after a meeting, as data. Its words are in the i18n namespace
 * `instruments/<id>`. It comes without a guard: three short pages, every question may be left out.
 */
export type FeedbackForm = {
	readonly id: string;
	readonly version: number;
	/** Grown-ups read it: its words are measured as theirs are. */
	readonly band: '16-plus';
	readonly after: readonly AskedKind[];
	readonly pages: readonly [Page, ...Page[]];
};
