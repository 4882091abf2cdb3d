import type { Answers } from '#lib/instruments/engine/answer.ts';
import { givenFor, type Given, type Read } from '#lib/instruments/engine/form-name.ts';
import type { Issue } from '#lib/instruments/engine/issue.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import type { Closed } from './closed.ts';
import type { Origin } from './conflict.ts';

export interface PageForm extends Origin {
	readonly read: Read;
	/** Fields in which the child chose what was saved elsewhere. */
	readonly keep: readonly string[];
	/** Going on needs the compulsory answers; stopping, going back and saving underway do not. */
	readonly goingOn: boolean;
}

/** What was saved elsewhere; `answers` null: it stays unseen while somebody helps. */
export interface Elsewhere {
	readonly savedAt: number;
	readonly answers: Answers | null;
	readonly fields: readonly string[];
}

/** A page is saved whole or not at all; whatever isn't saved is given back to fill the form again. */
export type Saving =
	| { readonly kind: 'saved'; readonly at: number; readonly back?: string; readonly next?: string }
	| { readonly kind: 'off-path' }
	| { readonly kind: 'issues'; readonly issues: readonly Issue[]; readonly given: Given }
	| { readonly kind: 'conflict'; readonly elsewhere: Elsewhere; readonly given: Given }
	| { readonly kind: 'closed'; readonly why: Closed; readonly given: Given };

/** What was sent, to fill the form of a page again. */
export function filledAs(page: Page, read: Read): Given {
	return Object.assign({}, ...page.fields.map((field) => givenFor(field, read)));
}
