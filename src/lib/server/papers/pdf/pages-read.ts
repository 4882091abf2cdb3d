import type { PdfProblem } from '#lib/domain/report/pdf.ts';

/** What the reader says of a file, as JSON. */
export type PagesRead =
	| { readonly problem: PdfProblem }
	| {
			readonly pages: readonly {
				/** The text as two programs read it. */
				readonly texts: readonly string[];
				readonly hasPicture: boolean;
				readonly alts: readonly string[];
			}[];
			/** Addresses of links. */
			readonly strings: readonly string[];
	  };
