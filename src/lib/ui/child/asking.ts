/** A question back as its child sees it, with the reply. */
export interface AskedLine {
	readonly id: string;
	readonly words: string;
	readonly askedAt: number;
	readonly reply: null | { readonly words: string; readonly by: string; readonly at: number };
}

/** What the forms of a page that ask back have in common. */
export interface Asking {
	/** Made with the page: sending twice asks once. */
	readonly sendKey: string;
	/** The form that came back, with what was typed. */
	readonly refused: null | {
		readonly error: 'too_long' | 'nobody' | 'waits';
		readonly id: string;
		readonly words: string;
	};
}
