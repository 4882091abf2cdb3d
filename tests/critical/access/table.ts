import type { RouteId } from '$app/types';
import type { Row } from './row.ts';
import { advocateTable } from './table-advocate.ts';
import { childTable } from './table-child.ts';
import { feedbackTable } from './table-feedback.ts';
import { familyTable } from './table-family.ts';
import { familySignInTable } from './table-family-sign-in.ts';
import { papersTable } from './table-papers.ts';
import { openTable } from './table-open.ts';
import { releaseTable } from './table-release.ts';
import { readingTable } from './table-reading.ts';
import { signInTable } from './table-sign-in.ts';
import { staffTable } from './table-staff.ts';

/**
 * Who gets what at every route, written by hand from SAFETY.md and from nothing in the code. Total by
 * type: a route without a line here does not compile.
 */
export const table = {
	...openTable,
	...signInTable,
	...familySignInTable,
	...familyTable,
	...readingTable,
	...advocateTable,
	...childTable,
	...staffTable,
	...papersTable,
	...feedbackTable,
	...releaseTable
} as const satisfies Record<RouteId, Row>;
