import type { RouteId } from '$app/types';
import type { Row } from './row.ts';
import { childTable } from './table-child.ts';
import { openTable } from './table-open.ts';
import { signInTable } from './table-sign-in.ts';
import { staffTable } from './table-staff.ts';

/**
 * Who gets what at every route, written by hand from SAFETY.md and from nothing in the code. Total by
 * type: a route without a line here does not compile.
 */
export const table = {
	...openTable,
	...signInTable,
	...childTable,
	...staffTable
} as const satisfies Record<RouteId, Row>;
